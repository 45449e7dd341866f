package org.openseat.permits.appeals.form;

import java.util.List;
import java.util.Locale;
import org.openseat.permits.appeals.AppealDraft;
import org.openseat.permits.appeals.AppealFields;
import org.openseat.ui.field.Form;

/// The pages of the appeal form, in order.
enum AppealPart {
    WHY,
    FACTS,
    PAPERS,
    CHECK;

    static final List<AppealPart> QUESTIONS = List.of(WHY, FACTS);

    /// Its place in the address.
    String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    String form(AppealDraft draft) {
        return switch (this) {
            case WHY -> AppealForms.why(draft);
            case FACTS -> AppealForms.FACTS;
            case PAPERS -> "appeals.papers";
            case CHECK -> AppealForms.SIGN;
        };
    }

    List<String> fields() {
        return switch (this) {
            case WHY -> List.of(AppealFields.UNDERSTANDING, AppealFields.WHY);
            case FACTS ->
                List.of(
                        AppealFields.CHILD_CARE,
                        AppealFields.ACCEPTED,
                        AppealFields.OTHER_SCHOOLS,
                        AppealFields.PLAN,
                        AppealFields.EMPLOYERS);
            case PAPERS, CHECK -> List.of();
        };
    }

    void check(Form form) {
        switch (this) {
            case WHY -> AppealForms.checkWhy(form);
            case FACTS -> AppealForms.checkFacts(form);
            case PAPERS, CHECK -> {}
        }
    }
}
