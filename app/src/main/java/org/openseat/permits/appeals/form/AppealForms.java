package org.openseat.permits.appeals.form;

import static org.openseat.permits.appeals.AppealFields.ACCEPTED;
import static org.openseat.permits.appeals.AppealFields.CHILD_CARE;
import static org.openseat.permits.appeals.AppealFields.EMPLOYERS;
import static org.openseat.permits.appeals.AppealFields.LONGEST;
import static org.openseat.permits.appeals.AppealFields.OTHER_SCHOOLS;
import static org.openseat.permits.appeals.AppealFields.PLAN;
import static org.openseat.permits.appeals.AppealFields.UNDERSTANDING;
import static org.openseat.permits.appeals.AppealFields.WHY;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.people.Signature;
import org.openseat.permits.AppealForm;
import org.openseat.permits.PermitRequest.AttendResidence;
import org.openseat.permits.appeals.AppealDraft;
import org.openseat.permits.appeals.Received;
import org.openseat.permits.file.CaseFile;
import org.openseat.ui.field.Form;

/// The pages of the appeal form as they were typed, and what they mean once they are whole. (BUL-5347 Att. G)
final class AppealForms {

    static final String FACTS = "appeals.facts";
    static final String SIGN = "appeals.sign";

    /// Why what came in time is recorded only now.
    static final String LATE = "late";

    private AppealForms() {}

    /// The words of a level begin with this: the school's no is asked about otherwise than its answer to an appeal.
    static String why(AppealDraft draft) {
        return "appeals." + draft.kind().name().toLowerCase(Locale.ROOT);
    }

    /// A page as it was kept, with what is still missing; a page that was never opened has nothing wrong yet.
    static Form kept(AppealPart part, AppealDraft draft) {
        var form = Form.of(part.form(draft), draft.typed());
        if (part.fields().stream().anyMatch(draft.typed()::containsKey)) {
            part.check(form);
        }
        return form;
    }

    static void checkWhy(Form form) {
        for (var field : List.of(UNDERSTANDING, WHY)) {
            form.required(field);
            notTooLong(form, field);
        }
    }

    static void checkFacts(Form form) {
        form.yesNo(CHILD_CARE);
        form.yesNo(ACCEPTED);
        notTooLong(form, OTHER_SCHOOLS);
        notTooLong(form, PLAN);
        notTooLong(form, EMPLOYERS);
    }

    private static void notTooLong(Form form, String field) {
        var length = form.value(field).length();
        if (length > LONGEST) {
            form.problem(field, "appeals.long", length, LONGEST);
        }
    }

    /// The first page that is not right yet; null when only the signature is missing.
    static @Nullable AppealPart missing(AppealDraft draft) {
        for (var part : AppealPart.QUESTIONS) {
            var form = Form.of(part.form(draft), draft.typed());
            part.check(form);
            if (!form.ok()) {
                return part;
            }
        }
        return null;
    }

    /// How and when it came: now from the family; what came on paper on the day that staff read off its stamp, not
    /// before the no and not in the future. Null, with the problem noted, while that day is not right.
    static @Nullable Received received(AppealDraft draft, CaseFile file, Form sign, SignedIn by, LocalDate today) {
        if (!draft.onPaper()) {
            return new Received.Online(by, today);
        }
        var day = sign.date("received");
        if (day == null) {
            return null;
        }
        var letter = file.request().no().orElseThrow().decision().on();
        if (day.isAfter(today) || day.isBefore(letter)) {
            sign.problem("received", "appeals.sign.received.wrong");
            return null;
        }
        if (!(file.request() instanceof AttendResidence)) {
            return new Received.OnPaper(by, day);
        }
        var why = sign.required(LATE);
        return why == null ? null : new Received.FoundLate(by, day, why);
    }

    /// The signed form; null, with the problem noted, while there is no name under it.
    static @Nullable AppealForm signed(AppealDraft draft, Form sign, LocalDate today) {
        var name = sign.required("name");
        if (name == null) {
            return null;
        }
        var typed = Form.of(FACTS, draft.typed());
        return new AppealForm(
                typed.value(WHY),
                typed.value(UNDERSTANDING),
                typed.value(CHILD_CARE).equals("yes"),
                typed.optional(OTHER_SCHOOLS),
                typed.optional(PLAN),
                typed.optional(EMPLOYERS),
                typed.value(ACCEPTED).equals("yes"),
                sign.value("explanation").equals("yes"),
                sign.value("sheet").equals("yes"),
                new Signature(name, today));
    }
}
