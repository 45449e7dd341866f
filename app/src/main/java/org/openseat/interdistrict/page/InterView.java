package org.openseat.interdistrict.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
import org.openseat.interdistrict.Consents;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.AtFamily;
import org.openseat.interdistrict.InterRequest.Contestable;
import org.openseat.interdistrict.InterRequest.CountyNext;
import org.openseat.interdistrict.InterRequest.Running;
import org.openseat.interdistrict.InterRequest.UnderReview;
import org.openseat.interdistrict.InterState;
import org.openseat.interdistrict.InterStep;
import org.openseat.interdistrict.appeals.AppealDesk;
import org.openseat.interdistrict.file.InterCase;
import org.openseat.interdistrict.record.InterRelease;
import org.openseat.rulebook.Opinion;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Verdict;
import org.openseat.rulebook.inter.InterClock;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.NextStep;
import org.openseat.ui.piece.Status;

/// A request between districts as its family, the permit office or the Appeals Committee reads it.
public record InterView(InterCase file, Reader reader, LocalDate today) implements CaseView {

    /// Who reads it.
    public enum Reader {
        FAMILY,
        OFFICE,
        COMMITTEE
    }

    @Override
    public boolean staff() {
        return reader != Reader.FAMILY;
    }

    boolean office() {
        return reader == Reader.OFFICE;
    }

    @Override
    public String words() {
        return "interdistrict";
    }

    @Override
    public CaseHead head() {
        var filed = file.filed();
        return new CaseHead(
                filed.id(),
                filed.number(),
                filed.year(),
                filed.submittedAt(),
                path(),
                file.child(),
                file.from(),
                file.to());
    }

    String path() {
        return file.path();
    }

    InterRequest request() {
        return file.request();
    }

    /// What the two districts have said so far.
    Consents yeses() {
        return request() instanceof InterRequest.Open open ? open.yeses() : Consents.NONE;
    }

    boolean open() {
        return request() instanceof InterRequest.Open;
    }

    /// What this reader may do with the request as it now stands, in order; the home district's word is taken in nearly
    /// every state.
    Set<InterStep> steps() {
        return Stream.concat(request().nextSteps().stream(), Stream.of(InterStep.NOTE_RELEASE))
                .filter(step -> !step.byItself() && mine(step))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(InterStep.class)));
    }

    private boolean mine(InterStep step) {
        return switch (step) {
            case WITHDRAW -> !staff();
            case APPEAL ->
                !staff()
                        && request() instanceof Contestable no
                        && AppealDesk.districtAppeal(no, today).verdict() == Verdict.MET;
            case GO_TO_COUNTY ->
                !staff() && AppealDesk.countyAppeal(request(), today).verdict() != Verdict.NOT_MET;
            case AWAIT_RELEASE, AWAIT_SCHOOL -> office() && file.filed().incoming();
            case NOTE_RELEASE -> office() && InterRelease.wanted(request());
            case TAKE_ON, NOTE_SCHOOL, ASK, APPROVE, DENY, HAND_OVER, REOPEN, REVOKE, COUNTY_GRANTS, COUNTY_DENIES ->
                office();
            case GRANT_APPEAL, DENY_APPEAL -> reader == Reader.COMMITTEE;
            case COMPLETE, ABANDON, DEEM_DENIED, EXPIRE, STOP_WAITING, SEND_BACK, END_YEAR -> false;
        };
    }

    @Override
    public Action desk(Voice voice) {
        return new Action(voice.say("interdistrict.desk.title"), "/desk/inter");
    }

    @Override
    public Status status(Voice voice) {
        return status(voice, request(), staff());
    }

    public static Status status(Voice voice, InterRequest request, boolean staff) {
        var state = InterState.of(request);
        var tone = staff && request instanceof AtFamily ? Status.Tone.WAITING : state.tone();
        var words = staff && voice.has("interdistrict.state.staff." + state) ? "staff." : "";
        return new Status(tone, voice.say("interdistrict.state." + words + state));
    }

    @Override
    public NextStep next(Voice voice) {
        return new InterNextSteps(voice, this).card();
    }

    @Override
    public @Nullable KeptDeadline<InterClock> deadline() {
        return request() instanceof Running running ? running.deadline() : null;
    }

    @Override
    public String daySays(KeptDeadline<?> deadline, Voice voice) {
        return voice.word((InterClock) deadline.clock()) + ": " + file.filed().number();
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
    public List<CasePaper> papers(Voice voice) {
        return Stream.of(Paper.values())
                .filter(paper -> file.needed().contains(paper)
                        || file.missing().contains(paper)
                        || !sent(paper).isEmpty())
                .map(paper -> new CasePaper(
                        PaperPieces.submitted(
                                voice,
                                PaperPieces.name(voice, paper),
                                sent(paper),
                                file.missing().contains(paper),
                                path(),
                                null),
                        toRead(paper)))
                .toList();
    }

    private List<Document> sent(Paper paper) {
        return file.documents().stream()
                .filter(d -> d.kind().equals(paper.name()))
                .toList();
    }

    /// The files that wait for the office to say yes or no.
    private List<Document> toRead(Paper paper) {
        return sent(paper).stream()
                .filter(d -> office() && request() instanceof UnderReview && d.review() instanceof Review.Waiting)
                .toList();
    }

    @Override
    public @Nullable Action sendPaper(Voice voice) {
        return open() && !staff() ? new Action(voice.say("cases.paper.more"), path() + "/papers/new") : null;
    }

    @Override
    public List<Action> aside(Voice voice) {
        var links = new ArrayList<Action>();
        if (office() && file.stay() == null && file.filed().incoming() && open()) {
            links.add(new Action(
                    voice.say("interdistrict.meanwhile.begin"),
                    "/desk/inter/meanwhile?number=" + file.filed().number().value()));
        }
        if (steps().contains(InterStep.WITHDRAW)) {
            links.add(new Action(voice.say("cases.withdraw"), path() + "/" + InterStep.WITHDRAW.path()));
        }
        return links;
    }

    /// First what the family must do, then what others do, then what is over.
    @Override
    public int urgency() {
        return switch (request()) {
            case AtFamily _ -> 0;
            case InterRequest.DistrictAppeal _ -> 2;
            case Contestable no -> no.deadline().allows(today) ? 1 : 4;
            case CountyNext no -> no.deadline().allows(today) ? 1 : 4;
            case Running _ -> 2;
            case InterRequest.Approved _ -> 3;
            default -> 5;
        };
    }
}
