package org.openseat.permits.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.SignedStatement;
import org.openseat.cases.papers.PaperPieces;
import org.openseat.cases.record.EveryCase;
import org.openseat.cases.record.Timeline;
import org.openseat.documents.Document;
import org.openseat.documents.Review;
import org.openseat.permits.CaseFile;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.Appealed;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.AttendResidence;
import org.openseat.permits.PermitRequest.Contestable;
import org.openseat.permits.PermitRequest.Denied;
import org.openseat.permits.PermitRequest.DeniedByRequested;
import org.openseat.permits.PermitRequest.Held;
import org.openseat.permits.PermitState;
import org.openseat.permits.web.CasePage.Reader;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.Status;
import org.openseat.ui.piece.TimelineEntry;

/// Says the parts of a case in the reader's words: its state, its papers, what happened.
final class CasePieces {

    private CasePieces() {}

    static Status status(Frame frame, CasePage page) {
        return page.decides()
                ? new Status(Status.Tone.TODO, frame.say("permits.decide.title"))
                : status(frame, page.file());
    }

    private static Status status(Frame frame, CaseFile file) {
        var state = PermitState.of(file.request());
        return new Status(state.tone(), frame.say("permits.state." + state, where(file)));
    }

    /// The school that the state speaks of.
    static String where(CaseFile file) {
        return switch (file.request()) {
            case AtResidenceSchool _ -> file.from().name();
            case Contestable no -> file.school(no.school()).name();
            case Appealed appeal -> file.school(appeal.against().school()).name();
            default -> file.to().name();
        };
    }

    /// The denial of this case, also while it is appealed and after; null when there is none.
    static @Nullable Denied denied(PermitRequest request) {
        var no = switch (request) {
            case Contestable contestable -> contestable;
            case Appealed appealed -> appealed.against();
            case AttendResidence closed -> closed.against();
            default -> null;
        };
        return no instanceof Denied denied ? denied : null;
    }

    /// The decisions with which a school wrote a note, the latest first.
    static List<SignedStatement> notes(CasePage page) {
        var decisions = switch (page.file().request()) {
            case AtRequestedSchool r -> Stream.ofNullable(r.release());
            case DeniedByRequested r -> Stream.ofNullable(r.release());
            case Held r ->
                Stream.concat(
                        Stream.of(r.permit().approval()),
                        Stream.ofNullable(r.permit().release()));
            default -> Stream.<SignedStatement>empty();
        };
        return decisions.filter(decision -> decision.note() != null).toList();
    }

    /// The papers this case has or needs.
    static List<Paper> kinds(CasePage page) {
        return Stream.of(Paper.values())
                .filter(paper -> page.file().needed().contains(paper)
                        || !sent(page, paper).isEmpty())
                .toList();
    }

    static org.openseat.ui.piece.Paper paper(Frame frame, CasePage page, Paper paper) {
        var replaced = page.reader() == Reader.FAMILY && page.open();
        return PaperPieces.submitted(frame, paper, sent(page, paper), false, page.path(), replaced);
    }

    /// The files that wait for this reader to say yes or no.
    static List<Document> toRead(CasePage page, Paper paper) {
        return sent(page, paper).stream()
                .filter(document -> page.readsPapers() && document.review() instanceof Review.Waiting)
                .toList();
    }

    static List<Document> sent(CasePage page, Paper paper) {
        return page.file().documents().stream()
                .filter(d -> d.kind().equals(paper.name()))
                .toList();
    }

    /// Newest first; who merely looked is shown to staff only.
    static List<TimelineEntry> timeline(Frame frame, CasePage page) {
        return page.file().timeline().stream()
                .filter(entry -> page.staff() || !entry.what().forStaffOnly())
                .map(entry -> new TimelineEntry(entry.at(), entry.who(), what(frame, entry), why(frame, entry)))
                .toList();
    }

    private static String what(Frame frame, Timeline.Entry entry) {
        var key = "permits.event." + entry.what();
        return entry.what() == PermitEvent.DEADLINE_MOVED
                ? frame.say(key, date(frame, entry, "old"), date(frame, entry, "new"))
                : frame.say(key, paper(frame, entry.facts()));
    }

    private static String date(Frame frame, Timeline.Entry entry, String fact) {
        return frame.shortDate(LocalDate.parse(entry.facts().getOrDefault(fact, "")));
    }

    private static String paper(Frame frame, Map<String, String> facts) {
        return facts.get("paper") instanceof String kind ? PaperPieces.name(frame, Paper.valueOf(kind)) : "";
    }

    private static @Nullable String why(Frame frame, Timeline.Entry entry) {
        return switch (entry.what()) {
            case EveryCase.PAPER_REFUSED -> frame.say("cases.paper.problem." + entry.why());
            case PermitEvent.ENROLLED -> enrolled(frame, entry.facts());
            case PermitEvent.MEETING_NOTED -> met(frame, entry.facts(), entry.why());
            default -> entry.why();
        };
    }

    private static String met(Frame frame, Map<String, String> facts, @Nullable String said) {
        var on = frame.date(LocalDate.parse(String.valueOf(facts.get("on"))));
        return frame.say("permits.meeting.entry", on, String.valueOf(facts.get("people")), String.valueOf(said));
    }

    /// From which day on, and what the school ticked off. (R-IDP-34, R-IDP-35)
    private static String enrolled(Frame frame, Map<String, String> facts) {
        var since = LocalDate.parse(String.valueOf(facts.get("since")));
        var done = Stream.of(facts.getOrDefault("done", "").split(","))
                .filter(chore -> !chore.isEmpty())
                .map(chore -> frame.say("permits.enroll.done." + chore));
        return Stream.concat(Stream.of(frame.say("permits.enroll.from", frame.date(since))), done)
                .collect(Collectors.joining(" · "));
    }
}
