package org.openseat.permits.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.documents.Document;
import org.openseat.permits.CaseFile;
import org.openseat.permits.PaperPieces;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.DeniedByRequested;
import org.openseat.permits.PermitRequest.DeniedByResidence;
import org.openseat.permits.PermitRequest.Granted;
import org.openseat.permits.PermitRequest.Withdrawn;
import org.openseat.permits.Timeline;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Status;
import org.openseat.ui.TimelineEntry;
import org.openseat.ui.Why;

/// Says the parts of a case in the reader's words: its state, what the rules say, what happened.
final class CasePieces {

    private CasePieces() {}

    static Status status(Frame frame, CaseFile file) {
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

    /// Every rule, in the order it was heard, with its reasons as they were kept.
    static List<Why> rules(Frame frame, CaseFile file) {
        return file.opinion().findings().stream()
                .map(finding -> why(frame, finding))
                .toList();
    }

    private static Why why(Frame frame, Finding finding) {
        var language = frame.language().locale();
        var sentences = finding.reasons().stream()
                .map(reason -> Sentences.say(reason, language))
                .toList();
        return new Why(
                switch (finding.verdict()) {
                    case MET -> Why.Verdict.MET;
                    case NOT_MET -> Why.Verdict.NOT_MET;
                    case UNDETERMINED -> Why.Verdict.UNDETERMINED;
                },
                String.join(" ", sentences),
                finding.clause().document() + " " + finding.clause().place(),
                List.of());
    }

    static List<org.openseat.ui.Paper> papers(Frame frame, CasePage page) {
        return Stream.of(Paper.values())
                .filter(paper -> page.file().needed().contains(paper)
                        || !sent(page, paper).isEmpty())
                .map(paper -> PaperPieces.submitted(frame, paper, sent(page, paper), page.path(), page.staff()))
                .toList();
    }

    private static List<Document> sent(CasePage page, Paper paper) {
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
