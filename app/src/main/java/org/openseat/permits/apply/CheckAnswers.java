package org.openseat.permits.apply;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.district.SchoolCode;
import org.openseat.permits.Hearing;
import org.openseat.permits.Packet;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Verdict;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Component;

/// Prepares the last page before submitting: every answer once more, what the rules say to them, the signature.
@Component
class CheckAnswers {

    static final String FORM = "permits.apply.sign";

    /// The packet has no number before it is sent.
    private static final ConfirmationNumber NONE = new ConfirmationNumber("0000-0000-0000-0000");

    private final Application application;
    private final Schools schools;
    private final Hearing hearing;
    private final YearPart year;

    CheckAnswers(Application application, Schools schools, Hearing hearing, YearPart year) {
        this.application = application;
        this.schools = schools;
        this.hearing = hearing;
        this.year = year;
    }

    CheckPage page(Draft draft, Form form) {
        return page(draft, form, null);
    }

    CheckPage alreadyOpen(Draft draft, Form form, CaseId there) {
        return page(draft, form, "/permits/" + there);
    }

    private CheckPage page(Draft draft, Form form, @Nullable String alreadyOpen) {
        var packet = application.packet(draft, NONE, "", Instant.EPOCH);
        return new CheckPage(
                draft.path(),
                form,
                packet,
                name(packet.from()),
                name(packet.to()),
                draft.answer(year).orElseThrow().renewal(),
                application.sent(draft),
                against(packet, draft),
                alreadyOpen);
    }

    /// What a rule would say no to. A family may ask all the same. (R-IDP-2)
    private List<Finding> against(Packet packet, Draft draft) {
        return hearing.opinion(packet, draft.today()).findings().stream()
                .filter(finding -> finding.verdict() == Verdict.NOT_MET)
                .toList();
    }

    private String name(SchoolCode code) {
        return schools.find(code).map(School::name).orElseGet(code::value);
    }
}
