package org.openseat.permits.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.Submission;
import org.openseat.cases.days.CaseClocks;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.DraftForm;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.apply.school.PermitPart;
import org.openseat.permits.decision.PermitDesk;
import org.openseat.permits.file.PermitKind;
import org.openseat.permits.hearing.Hearing;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.PermitClock;
import org.openseat.rulebook.Verdict;
import org.openseat.schools.Schools;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.SummaryRow;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The application for a permit within the district. (BUL-5347 Att. A, Att. C)
@Component
@Order(1)
class PermitForm implements DraftForm {

    private final Application application;
    private final Hearing hearing;
    private final PermitDesk permits;
    private final Schools schools;
    private final CaseClocks clocks;

    PermitForm(Application application, Hearing hearing, PermitDesk permits, Schools schools, CaseClocks clocks) {
        this.clocks = clocks;
        this.application = application;
        this.hearing = hearing;
        this.permits = permits;
        this.schools = schools;
    }

    @Override
    public String code() {
        return PermitKind.CODE;
    }

    @Override
    public List<PermitPart<?>> parts() {
        return application.parts();
    }

    @Override
    public Set<Paper> needed(Draft draft) {
        var packet = preview(draft);
        return hearing.needed(packet.type(), packet.answers(), packet.to());
    }

    @Override
    public Set<Paper> welcome(Draft draft) {
        return hearing.welcome(preview(draft).answers().particulars());
    }

    /// The provider may also sign on line.
    @Override
    public Optional<OtherWay> otherWay(Draft draft, Paper paper) {
        return paper == Paper.CHILD_CARE_AFFIDAVIT && !draft.onPaper()
                ? Optional.of(new OtherWay(
                        "permits.apply.papers.affidavit",
                        "permits.apply.papers.affidavit.ask",
                        "/permits/" + draft.id() + "/affidavit"))
                : Optional.empty();
    }

    @Override
    public List<SummaryRow> rows(Frame frame, Draft draft) {
        return PermitRows.of(frame, draft.path(), preview(draft), schools, application.claimsRenewal(draft));
    }

    @Override
    public List<Finding> against(Draft draft) {
        return heard(draft, Verdict.NOT_MET).toList();
    }

    @Override
    public List<Finding> undecided(Draft draft) {
        return heard(draft, Verdict.UNDETERMINED).toList();
    }

    private Stream<Finding> heard(Draft draft, Verdict verdict) {
        return hearing.opinion(preview(draft), draft.today()).findings().stream()
                .filter(finding -> finding.verdict() == verdict);
    }

    @Override
    public Optional<LocalDate> answerDue(Draft draft) {
        var year = preview(draft).year();
        return Optional.of(clocks.foreseen(PermitClock.RESIDENCE_TARGET, year, draft.today()));
    }

    private Packet preview(Draft draft) {
        return application.packet(draft, NO_NUMBER, "", Instant.EPOCH);
    }

    @Override
    public Submission<PermitRequest> submit(
            Draft draft, ConfirmationNumber number, String signedBy, SignedIn family, ZonedDateTime now) {
        var received = draft.received();
        return received == null
                ? permits.submit(application.packet(draft, number, signedBy, now.toInstant()), family, now)
                : permits.submit(
                        application.packet(draft, number, signedBy, counted(received, now)), received, family, now);
    }

    /// Nobody knows the minute at which paper came: it is in by the end of its day.
    private static Instant counted(LocalDate received, ZonedDateTime now) {
        var end = received.plusDays(1).atStartOfDay(now.getZone()).minusSeconds(1);
        return (end.isBefore(now) ? end : now).toInstant();
    }
}
