package org.openseat.interdistrict.begin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.inter.Direction;
import org.openseat.rulebook.inter.InterEndingGround;
import org.openseat.students.Student;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// What can end a permit between districts, to be read and agreed to before the form. (S-X20)
record TermsPage(Student child, Direction direction, Form form) implements Page {

    static final String FORM = "interdistrict.terms";

    String path() {
        return "/inter/new/" + child.id() + "/" + direction.name().toLowerCase(Locale.ROOT);
    }

    String back() {
        return "/inter/new/" + child.id();
    }

    List<String> grounds(Frame frame) {
        return Stream.of(InterEndingGround.values())
                .map(ground -> Sentences.word(ground, frame.language().locale()))
                .toList();
    }
}
