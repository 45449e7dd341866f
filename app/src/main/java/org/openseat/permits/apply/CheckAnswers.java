package org.openseat.permits.apply;

import org.jspecify.annotations.Nullable;
import org.openseat.district.SchoolCode;
import org.openseat.permits.PermitId;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.ui.Form;
import org.springframework.stereotype.Component;

/// Prepares the last page before submitting: every answer once more, the terms, the signature.
@Component
class CheckAnswers {

    static final String FORM = "permits.apply.sign";

    private final Application application;
    private final Schools schools;

    CheckAnswers(Application application, Schools schools) {
        this.application = application;
        this.schools = schools;
    }

    CheckPage page(Draft draft, Form form) {
        return page(draft, form, null);
    }

    CheckPage alreadyOpen(Draft draft, Form form, PermitId there) {
        return page(draft, form, "/permits/" + there);
    }

    private CheckPage page(Draft draft, Form form, @Nullable String alreadyOpen) {
        var answers = application.answers(draft, "");
        var year = application.year(draft);
        var chosen = application.schools(draft);
        return new CheckPage(
                draft.path(),
                form,
                answers,
                year.year().label(),
                year.grade().code(),
                name(chosen.from()),
                name(chosen.to()),
                application.reason(draft).type(),
                application.sent(draft),
                alreadyOpen);
    }

    private String name(SchoolCode code) {
        return schools.find(code).map(School::name).orElseGet(code::value);
    }
}
