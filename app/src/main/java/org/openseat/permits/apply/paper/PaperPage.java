package org.openseat.permits.apply.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.cases.draft.Draft;
import org.openseat.permits.Packet;
import org.openseat.students.Student;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;

/// Asks whose application came on paper and when, and lists those that are not keyed in to the end.
///
/// @param byName a school finds its own students by name as well
/// @param found the children with the name that was typed
/// @param recorded the application that was just recorded
record PaperPage(Form form, boolean byName, List<Student> found, List<Draft> begun, Optional<Recorded> recorded)
        implements Page {

    static final String FORM = "permits.paper";

    /// @param path where it is, for whoever may open it
    record Recorded(Packet packet, Optional<String> path) {}

    List<Question> questions() {
        var number = Stream.<Question>of(new Question.Line("number", "medium", true, "off"), new Question.Day("birth"));
        var name = byName ? Stream.<Question>of(Question.optional("name")) : Stream.<Question>empty();
        return Stream.of(Stream.<Question>of(new Question.Day("received")), number, name, children())
                .flatMap(questions -> questions)
                .toList();
    }

    /// With the birth date, so that it can be compared with what the paper says.
    private Stream<Question> children() {
        return found.isEmpty()
                ? Stream.empty()
                : Stream.of(new Question.One(
                        "child",
                        frame -> found.stream()
                                .map(child -> new Option(
                                        child.id().toString(),
                                        child.name().full(),
                                        frame.say("permits.paper.child.born", frame.date(child.birthDate()))))
                                .toList()));
    }
}
