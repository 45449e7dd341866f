package org.openseat.permits.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.documents.Document;
import org.openseat.documents.Review;
import org.openseat.permits.CaseFile;
import org.openseat.permits.Decision;
import org.openseat.permits.PaperPieces;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.DeniedByRequested;
import org.openseat.permits.PermitRequest.DeniedByResidence;
import org.openseat.permits.PermitRequest.Granted;
import org.openseat.permits.PermitRequest.Withdrawn;
import org.openseat.permits.Timeline;
import org.openseat.permits.web.CasePage.Reader;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Frame;
import org.openseat.ui.Status;
import org.openseat.ui.TimelineEntry;

/// Says the parts of a case in the reader's words: its state, its papers, what happened.
final class CasePieces {

    private CasePieces() {}

    static Status status(Frame frame, CasePage page) {
        return page.staff() && !page.steps().isEmpty()
                ? new Status(Status.Tone.TODO, frame.say("permits.decide.title"))
                : status(frame, page.file());
    }

    private static Status status(Frame frame, CaseFile file) {
        return switch (file.request()) {
            case AtResidenceSchool _ ->
                at(
                        frame,
                        Status.Tone.WAITING,
                        "AT_RESIDENCE_SCHOOL",
                        file.from().name());
            case AtRequestedSchool _ ->
                at(frame, Status.Tone.WAITING, "AT_REQUESTED_SCHOOL", file.to().name());
            case Granted _ -> at(frame, Status.Tone.DONE, "GRANTED", "");
            case DeniedByResidence _ ->
                at(
                        frame,
                        Status.Tone.STOPPED,
                        "DENIED_BY_RESIDENCE",
                        file.from().name());
            case DeniedByRequested _ ->
                at(frame, Status.Tone.STOPPED, "DENIED_BY_REQUESTED", file.to().name());
            case Withdrawn _ -> at(frame, Status.Tone.OPEN, "WITHDRAWN", "");
        };
    }

    private static Status at(Frame frame, Status.Tone tone, String state, String school) {
        return new Status(tone, frame.say("permits.state." + state, school));
    }

    /// The decisions with which a school wrote a note, the latest first.
    static List<Decision> notes(CasePage page) {
        var decisions = switch (page.file().request()) {
            case AtRequestedSchool r -> List.of(r.release());
            case DeniedByRequested r -> List.of(r.release());
            case Granted r -> List.of(r.approval(), r.release());
            case AtResidenceSchool _, DeniedByResidence _, Withdrawn _ -> List.<Decision>of();
        };
        return decisions.stream().filter(decision -> decision.note() != null).toList();
    }

    /// The papers this case has or needs.
    static List<Paper> kinds(CasePage page) {
        return Stream.of(Paper.values())
                .filter(paper -> page.file().needed().contains(paper)
                        || !sent(page, paper).isEmpty())
                .toList();
    }

    static org.openseat.ui.Paper paper(Frame frame, CasePage page, Paper paper) {
        var replaced = page.reader() == Reader.FAMILY && page.open();
        return PaperPieces.submitted(frame, paper, sent(page, paper), page.path(), replaced);
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
                .filter(entry -> page.staff() || entry.what() != Timeline.What.OPENED)
                .map(entry -> new TimelineEntry(
                        entry.at(),
                        entry.who(),
                        frame.say("permits.event." + entry.what(), paper(frame, entry.facts())),
                        why(frame, entry)))
                .toList();
    }

    private static String paper(Frame frame, Map<String, String> facts) {
        return facts.get("paper") instanceof String kind ? PaperPieces.name(frame, Paper.valueOf(kind)) : "";
    }

    private static @Nullable String why(Frame frame, Timeline.Entry entry) {
        return entry.what() == Timeline.What.PAPER_REFUSED
                ? frame.say("permits.paper.problem." + entry.why())
                : entry.why();
    }
}
