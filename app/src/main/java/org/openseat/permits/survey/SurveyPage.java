package org.openseat.permits.survey;

import java.util.List;
import java.util.stream.Stream;
import org.openseat.cases.CaseId;
import org.openseat.permits.survey.Survey.Ethnicity;
import org.openseat.permits.survey.Survey.Gender;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;

/// Asks for ethnicity and gender, says why and who sees them, and takes no answer as an answer.
record SurveyPage(CaseId permit, Form form) implements Page {

    static final String FORM = "permits.survey";

    String path() {
        return "/permits/" + permit;
    }

    List<Option> ethnicities(Frame frame) {
        return options(frame, "ethnicity", Ethnicity.values());
    }

    List<Option> genders(Frame frame) {
        return options(frame, "gender", Gender.values());
    }

    private static List<Option> options(Frame frame, String what, Enum<?>[] constants) {
        return Stream.of(constants)
                .map(each -> Option.of(each.name(), frame.say(FORM + "." + what + "." + each)))
                .toList();
    }
}
