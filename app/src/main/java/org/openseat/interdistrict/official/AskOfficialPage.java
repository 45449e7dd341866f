package org.openseat.interdistrict.official;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterRequest;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;

/// Whom the office asks in the other district, whether the link still works, and what was signed.
///
/// @param last the one asked last; null before
record AskOfficialPage(InterRequest request, @Nullable OfficialAsking last, Form form, Instant now) implements Page {

    static final String FORM = "interdistrict.official.ask";

    Filed filed() {
        return request.filed();
    }

    boolean wanted() {
        return OfficialDesk.wanted(request);
    }

    boolean expired() {
        return last != null && last.answer() == null && !last.link().expires().isAfter(now);
    }

    List<Question> questions() {
        return List.of(new Question.Line("email", "email", false, null), new Question.One("language", this::languages));
    }

    private List<Option> languages(Frame frame) {
        return frame.words().languages().stream()
                .map(language -> Option.of(language.code(), language.ownName()))
                .toList();
    }
}
