package org.openseat.permits.page;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.page.CaseHead;
import org.openseat.cases.page.CasePaper;
import org.openseat.cases.page.CaseView;
import org.openseat.cases.page.Voice;
import org.openseat.cases.papers.PaperPieces;
import org.openseat.cases.record.Timeline;
import org.openseat.documents.Document;
import org.openseat.documents.Review;
import org.openseat.permits.Appealed;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.Appealed.FirstAppealDenied;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.Contestable;
import org.openseat.permits.PermitRequest.Held;
import org.openseat.permits.PermitRequest.Running;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.PermitState;
import org.openseat.permits.Step;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.file.OfficeTurn;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Opinion;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.PermitClock;
import org.openseat.rulebook.Verdict;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.NextStep;
import org.openseat.ui.piece.Status;

/// A permit request as one person reads it.
///
/// @param schoolDaysLeft until the date on the next-step card; 0 when there is none
/// @param namesake the reader is called as a parent in the packet, whatever their accounts
/// @param decider what the rule says of the reader as the one who answers an appeal; null while none waits
public record PermitView(
        CaseFile file,
        Reader reader,
        LocalDate today,
        int schoolDaysLeft,
        boolean namesake,
        @Nullable Finding decider) implements CaseView {

    /// Whose eyes the page is for.
    public enum Reader {
        FAMILY,
        RESIDENCE_SCHOOL,
        REQUESTED_SCHOOL,
        DISTRICT,
        APPEALS,
        SPECIAL_EDUCATION
    }

    @Override
    public CaseHead head() {
        var packet = file.packet();
        return new CaseHead(
                packet.id(), packet.number(), packet.year(), packet.submittedAt(), path(), file.child(), from(), to());
    }

    String path() {
        return file.path();
    }

    String from() {
        return file.from().name();
    }

    String to() {
        return file.to().name();
    }

    @Override
    public String words() {
        return "permits";
    }

    @Override
    public boolean staff() {
        return reader != Reader.FAMILY;
    }

    boolean open() {
        return file.request() instanceof Undecided;
    }

    /// What this reader may do with the request as it now stands.
    public Set<Step> steps() {
        return Step.of(file.request()).stream()
                .filter(step -> !step.byItself() && mine(step))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
    }

    /// Whether the case waits for this reader's yes or no.
    private boolean decides() {
        return steps().contains(Step.DENY) || steps().contains(Step.GRANT_APPEAL);
    }

    /// The same, a renewal too, and special education while it may speak.
    boolean judges() {
        return decides()
                || steps().contains(Step.REFUSE_RENEWAL)
                || steps().contains(Step.APPROVE)
                || reader == Reader.SPECIAL_EDUCATION && file.request().mayYetRelease();
    }

    private boolean mine(Step step) {
        return switch (step) {
            case WITHDRAW, APPEAL, ESCALATE -> reader == Reader.FAMILY && may(step);
            // Nobody releases before special education has looked. (R-IDP-11)
            case RELEASE -> (reader == Reader.RESIDENCE_SCHOOL || inPlaceOfSchool()) && !file.awaitsSpecialEducation();
            case APPROVE -> reader == Reader.REQUESTED_SCHOOL || inPlaceOfSchool();
            case ENROLL, END -> reader == Reader.REQUESTED_SCHOOL;
            // A renewal is refused on the grounds for ending a permit, and on no others. (T11)
            case DENY ->
                (deciding() || inPlaceOfSchool()) && !file.packet().answers().renewal();
            case REFUSE_RENEWAL -> deciding() && file.packet().answers().renewal();
            case REFER ->
                reader == Reader.RESIDENCE_SCHOOL || reader == Reader.REQUESTED_SCHOOL || reader == Reader.APPEALS;
            case GRANT_APPEAL, DENY_APPEAL -> decider != null && decider.verdict() == Verdict.MET;
            case CORRECT ->
                reader == Reader.DISTRICT && !file.packet().answers().renewal();
            case REOPEN -> reader == Reader.DISTRICT && file.decidedOn(today);
            case LAPSE, EXPIRE, SUPERSEDE, CLOSE_YEAR -> false;
        };
    }

    /// The permit office, where a school has let its day pass or cannot decide. (R-ROL-2)
    private boolean inPlaceOfSchool() {
        return reader == Reader.DISTRICT
                && file.request() instanceof Undecided open
                && OfficeTurn.now(open, file.timeline(), today);
    }

    /// A family appeals until the last day, and escalates then, or as soon as an answer is overdue.
    private boolean may(Step step) {
        return switch (file.request()) {
            case FirstAppeal appeal -> appeal.deadline().date().isBefore(today);
            case Contestable no -> no.deadline().allows(today);
            case FirstAppealDenied denied -> denied.deadline().allows(today);
            default -> step == Step.WITHDRAW;
        };
    }

    private boolean deciding() {
        return switch (file.request()) {
            case AtResidenceSchool _ -> reader == Reader.RESIDENCE_SCHOOL;
            case AtRequestedSchool _ -> reader == Reader.REQUESTED_SCHOOL;
            default -> false;
        };
    }

    /// The school of residence reads the papers while the request is with it.
    boolean readsPapers() {
        return (reader == Reader.RESIDENCE_SCHOOL || inPlaceOfSchool()) && file.request() instanceof AtResidenceSchool;
    }

    @Override
    public Status status(Voice voice) {
        var state = PermitState.of(file.request());
        return decides()
                ? new Status(Status.Tone.TODO, voice.say("permits.decide.title"))
                : new Status(state.tone(), voice.say("permits.state." + state, where()));
    }

    /// The school that the state speaks of.
    private String where() {
        return switch (file.request()) {
            case AtResidenceSchool _ -> from();
            case Contestable no -> file.school(no.school()).name();
            case Appealed appeal -> file.school(appeal.against().school()).name();
            default -> to();
        };
    }

    @Override
    public NextStep next(Voice voice) {
        return new NextSteps(voice, this).card();
    }

    @Override
    public @Nullable KeptDeadline<PermitClock> deadline() {
        return file.request() instanceof Running running ? running.deadline() : null;
    }

    @Override
    public String daySays(KeptDeadline<?> deadline, Voice voice) {
        var clock = deadline.clock().name().toLowerCase(Locale.ROOT);
        return voice.say("permits.ics." + clock, file.packet().number().value());
    }

    @Override
    public Opinion opinion() {
        return file.opinion();
    }

    @Override
    public List<Timeline.Entry> timeline() {
        return file.timeline();
    }

    @Override
    public @Nullable String why(Timeline.Entry entry, Voice voice) {
        return PermitEvents.why(entry, voice).orElseGet(() -> CaseView.super.why(entry, voice));
    }

    @Override
    public List<CasePaper> papers(Voice voice) {
        return Stream.of(Paper.values())
                .filter(paper -> file.needed().contains(paper) || !sent(paper).isEmpty())
                .map(paper -> new CasePaper(paper(paper, voice), toRead(paper)))
                .toList();
    }

    private org.openseat.ui.piece.Paper paper(Paper paper, Voice voice) {
        var again = reader == Reader.FAMILY && open()
                ? new Action(voice.say("cases.paper.again"), path() + "/papers/new/" + paper.name())
                : null;
        var name = PaperPieces.name(voice, paper);
        return PaperPieces.submitted(voice, name, sent(paper), false, path(), again);
    }

    /// The files that wait for this reader to say yes or no.
    private List<Document> toRead(Paper paper) {
        return sent(paper).stream()
                .filter(document -> readsPapers() && document.review() instanceof Review.Waiting)
                .toList();
    }

    List<Document> sent(Paper paper) {
        return file.documents().stream()
                .filter(d -> d.kind().equals(paper.name()))
                .toList();
    }

    @Override
    public List<Action> aside(Voice voice) {
        return Stream.of(Step.REFER, Step.CORRECT, Step.REOPEN, Step.WITHDRAW)
                .filter(steps()::contains)
                .map(step -> new Action(
                        voice.say(step == Step.WITHDRAW ? "cases.withdraw" : "permits.step." + step),
                        path() + "/" + step.path()))
                .toList();
    }

    @Override
    public List<Action> afterSubmission(Voice voice) {
        return List.of(
                new Action(voice.say("permits.submitted.receipt"), path() + "/receipt"),
                new Action(voice.say("permits.survey.ask"), path() + "/survey"));
    }

    /// First what the family must do, then what others do, then what is over.
    @Override
    public int urgency() {
        return switch (file.request()) {
            case Undecided _ -> file.refusedPaper().isPresent() ? 0 : 2;
            case Contestable no -> no.deadline().allows(today) ? 1 : 4;
            case FirstAppealDenied no -> no.deadline().allows(today) ? 1 : 4;
            case Appealed _ -> 2;
            case Held _ -> 3;
            default -> 5;
        };
    }
}
