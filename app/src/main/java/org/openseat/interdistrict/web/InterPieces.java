package org.openseat.interdistrict.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.papers.PaperPieces;
import org.openseat.cases.record.EveryCase;
import org.openseat.cases.record.Timeline;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterState;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.Status;
import org.openseat.ui.piece.TimelineEntry;
import org.openseat.ui.piece.Why;

/// Says the parts of a request between districts in the reader's words: its state, its rules, papers and timeline.
final class InterPieces {

    private InterPieces() {}

    static Status status(Frame frame, InterRequest request, boolean staff) {
        var state = InterState.of(request);
        var tone = staff && request instanceof InterRequest.AtFamily ? Status.Tone.WAITING : state.tone();
        var words = staff && frame.words().has(frame.lang(), "interdistrict.state.staff." + state) ? "staff." : "";
        return new Status(tone, frame.say("interdistrict.state." + words + state));
    }

    /// Every rule in the order it was heard, with its reasons as they were kept.
    static List<Why> rules(Frame frame, CasePage page) {
        return page.file().opinion().findings().stream()
                .map(finding -> why(frame, finding))
                .toList();
    }

    static Why why(Frame frame, Finding finding) {
        return new Why(
                switch (finding.verdict()) {
                    case MET -> Why.Verdict.MET;
                    case NOT_MET -> Why.Verdict.NOT_MET;
                    case UNDETERMINED -> Why.Verdict.UNDETERMINED;
                },
                String.join(
                        " ",
                        finding.reasons().stream()
                                .map(reason ->
                                        Sentences.say(reason, frame.language().locale()))
                                .toList()),
                finding.clause().toString(),
                List.of());
    }

    /// Why the office said no or ended the permit; nothing while it did not.
    static List<String> grounds(Frame frame, InterRequest request) {
        var no = request instanceof InterRequest.DistrictAppeal appeal ? appeal.against() : request;
        Stream<? extends Enum<?>> grounds = switch (no) {
            case InterRequest.Denied denied -> denied.denial().grounds().stream();
            case InterRequest.AppealDeniedFinal last -> last.against().denial().grounds().stream();
            case InterRequest.Revoked revoked -> revoked.ending().grounds().stream();
            case InterRequest.RevocationStands last -> last.against().ending().grounds().stream();
            default -> Stream.<Enum<?>>empty();
        };
        return grounds.map(ground -> Sentences.capital(ground, frame.language().locale()))
                .toList();
    }

    /// What the office wrote with it.
    static @Nullable String explanation(InterRequest request) {
        var no = request instanceof InterRequest.DistrictAppeal appeal ? appeal.against() : request;
        return switch (no) {
            case InterRequest.Denied denied -> denied.denial().explanation();
            case InterRequest.AppealDeniedFinal last -> last.word().note();
            case InterRequest.Revoked revoked -> revoked.ending().evidence();
            case InterRequest.RevocationStands last -> last.word().note();
            case InterRequest.Approved approved -> approved.word().note();
            case InterRequest.InfoRequested asked -> asked.asked().message();
            default -> null;
        };
    }

    static org.openseat.ui.piece.Paper paper(Frame frame, CasePage page, Paper paper) {
        return PaperPieces.submitted(
                frame,
                paper,
                page.sent(paper),
                page.file().missing().contains(paper),
                page.path(),
                page.open() && !page.staff());
    }

    /// Newest first; who merely looked is shown to staff only.
    static List<TimelineEntry> timeline(Frame frame, CasePage page) {
        return page.file().timeline().stream()
                .filter(entry -> page.staff() || !entry.what().forStaffOnly())
                .map(entry -> new TimelineEntry(
                        entry.at(),
                        entry.who(),
                        frame.say(
                                "interdistrict.event." + entry.what(),
                                paper(frame, entry),
                                fact(frame, entry, "day"),
                                entry.facts().getOrDefault("to", entry.facts().getOrDefault("number", ""))),
                        entry.what() == EveryCase.PAPER_REFUSED
                                ? frame.say("cases.paper.problem." + entry.why())
                                : entry.why()))
                .toList();
    }

    private static String fact(Frame frame, Timeline.Entry entry, String name) {
        return entry.facts().get(name) instanceof String day ? frame.shortDate(LocalDate.parse(day)) : "";
    }

    private static String paper(Frame frame, Timeline.Entry entry) {
        return entry.facts().get("paper") instanceof String kind
                ? Sentences.word(Paper.valueOf(kind), frame.language().locale())
                : "";
    }
}
