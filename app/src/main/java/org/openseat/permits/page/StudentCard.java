package org.openseat.permits.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.permits.file.PermitScope;
import org.openseat.ui.piece.SummaryRow;

/// Who the student is, for staff while they must judge: every paper carries name and birth date, and an expulsion, an
/// IEP
/// or a Section 504 plan changes who must decide. Nobody else reads it. (R-IDP-19, R-ROL-3, BUL-5347 §II.A.10-11)
final class StudentCard {

    private StudentCard() {}

    static Optional<CaseCard> of(PermitView view, SignedIn reader, Voice voice) {
        return view.staff() && view.judges()
                ? Optional.of(CaseCard.facts(voice.say("permits.case.student"), rows(view, reader, voice)))
                : Optional.empty();
    }

    private static List<SummaryRow> rows(PermitView view, SignedIn reader, Voice voice) {
        var answers = view.file().packet().answers();
        var child = answers.child();
        var rows = new ArrayList<SummaryRow>();
        rows.add(row(voice, "birthDate", voice.shortDate(child.birthDate())));
        if (child.districtId() != null) {
            rows.add(row(voice, "studentNumber", child.districtId()));
        }
        rows.add(row(voice, "expulsion", yesNo(voice, answers.expulsion())));
        if (PermitScope.knowsSpecialEducation(view.file().request(), reader)) {
            rows.add(row(voice, "specialEducation", yesNo(voice, answers.specialEducation())));
            rows.add(row(voice, "section504", yesNo(voice, answers.section504())));
        }
        return rows;
    }

    private static String yesNo(Voice voice, boolean yes) {
        return voice.say(yes ? "ui.yes" : "ui.no");
    }

    private static SummaryRow row(Voice voice, String label, String line) {
        return new SummaryRow(voice.say("cases.fact." + label), List.of(line), null);
    }
}
