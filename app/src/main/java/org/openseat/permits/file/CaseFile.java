package org.openseat.permits.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.record.CaseEvent;
import org.openseat.cases.record.Timeline;
import org.openseat.documents.Document;
import org.openseat.documents.Review;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.Denied;
import org.openseat.permits.PermitRequest.Granted;
import org.openseat.permits.PermitRequest.Reopenable;
import org.openseat.rulebook.DecidingSchool;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Opinion;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.SpecialEducationRouting;
import org.openseat.rulebook.Verdict;
import org.openseat.schools.School;

/// A permit request with everything that belongs to it, ready to be read.
public record CaseFile(
        PermitRequest request,
        School from,
        School to,
        Opinion opinion,
        Set<Paper> needed,
        List<Document> documents,
        List<Timeline.Entry> timeline) {

    private static final Predicate<Finding> OF_SPECIAL_EDUCATION =
            finding -> finding.rule().equals(SpecialEducationRouting.class.getSimpleName());

    private static final Set<CaseEvent> DECISIONS = Set.of(
            PermitEvent.RELEASED,
            PermitEvent.APPROVED,
            PermitEvent.DENIED_BY_RESIDENCE,
            PermitEvent.DENIED_BY_REQUESTED,
            PermitEvent.APPEAL_GRANTED,
            PermitEvent.FINALLY_GRANTED);

    public Packet packet() {
        return request.packet();
    }

    public School school(DecidingSchool which) {
        return switch (which) {
            case RESIDENCE -> from;
            case REQUESTED -> to;
        };
    }

    /// A needed paper that is missing because the school could not accept what was sent. (R-IDP-5)
    public Optional<Paper> refusedPaper() {
        return needed.stream()
                .filter(paper -> refused(paper) && sent(paper).isEmpty())
                .sorted()
                .findFirst();
    }

    private boolean refused(Paper paper) {
        return documents.stream().anyMatch(d -> d.kind().equals(paper.name()) && d.review() instanceof Review.Refused);
    }

    /// What was sent for a paper and not refused.
    private List<Document> sent(Paper paper) {
        return documents.stream()
                .filter(d -> d.kind().equals(paper.name()) && !(d.review() instanceof Review.Refused))
                .toList();
    }

    /// Special education has not cleared the move yet. (R-IDP-11)
    public boolean awaitsSpecialEducation() {
        return opinion.findings().stream()
                .anyMatch(finding -> OF_SPECIAL_EDUCATION.test(finding) && finding.verdict() != Verdict.MET);
    }

    /// The same for a reader who need not know of special education: no finding, no event, no word of it. (R-ROL-3)
    public CaseFile withoutSpecialEducation() {
        var told = timeline.stream()
                .filter(entry -> !(entry.what() instanceof PermitEvent event && event.needToKnow()))
                .toList();
        return new CaseFile(request, from, to, withoutSpecialEducation(opinion), needed, documents, told);
    }

    static Opinion withoutSpecialEducation(Opinion opinion) {
        var findings = opinion.findings().stream()
                .filter(OF_SPECIAL_EDUCATION.negate())
                .toList();
        return new Opinion(opinion.heardOn(), opinion.numbers(), findings);
    }

    /// The day on which the application came on paper; none where it was sent here.
    public Optional<LocalDate> received() {
        return timeline.stream()
                .filter(entry -> entry.what() == PermitEvent.SUBMITTED)
                .flatMap(entry -> Stream.ofNullable(entry.facts().get("received")))
                .map(LocalDate::parse)
                .findFirst();
    }

    /// Whether a school decided on this day, and nothing has come of it since. An appeal's answer is not a school's
    /// decision.
    public boolean decidedOn(LocalDate day) {
        return request instanceof Reopenable open
                && said(open).filter(said -> said.on().equals(day)).isPresent()
                && !answeredAppeal(timeline);
    }

    /// What a school said last; nothing where none has said anything yet.
    public static Optional<SignedStatement> said(Reopenable decided) {
        return switch (decided) {
            case AtRequestedSchool open -> Optional.ofNullable(open.release());
            case Granted granted -> Optional.of(granted.permit().approval());
            case Denied no -> Optional.of(no.denial().decision());
        };
    }

    /// Whether what was decided last was an appeal.
    public static boolean answeredAppeal(List<Timeline.Entry> timeline) {
        return timeline.stream()
                .map(Timeline.Entry::what)
                .filter(DECISIONS::contains)
                .findFirst()
                .filter(Set.of(PermitEvent.APPEAL_GRANTED, PermitEvent.FINALLY_GRANTED)::contains)
                .isPresent();
    }

    /// Where the page of the case is.
    public String path() {
        return "/permits/" + packet().id();
    }

    public String child() {
        return packet().answers().child().name();
    }
}
