package org.openseat.permits;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.documents.Document;
import org.openseat.documents.Review;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.Paper.Sheet;
import org.openseat.ui.piece.Status;
import org.openseat.ui.words.Language;

/// Shows the papers of a request: each with its state, its files and what is still missing.
public final class PaperPieces {

    private PaperPieces() {}

    /// A paper of an application that is still being filled in: its files can be taken out again.
    public static org.openseat.ui.piece.Paper draft(
            Frame frame, Paper paper, boolean optional, List<Document> files, String path) {
        var missing = optional
                ? new Status(Status.Tone.OPEN, frame.say("permits.paper.welcome"))
                : new Status(Status.Tone.TODO, frame.say("permits.paper.needed"));
        var state = files.isEmpty() ? missing : new Status(Status.Tone.DONE, frame.say("permits.paper.sent"));
        var sheets = files.stream()
                .map(d -> sheet(frame, d, path + "/papers/" + d.id().value(), true))
                .toList();
        return new org.openseat.ui.piece.Paper(
                name(frame, paper), about(frame, paper), state, sheets, problem(frame, files), null);
    }

    /// A paper of a submitted request, as family and staff see it; `replaceable` while the reader may send a new one.
    public static org.openseat.ui.piece.Paper submitted(
            Frame frame, Paper paper, List<Document> files, String path, boolean replaceable) {
        var sheets = files.stream()
                .map(d -> sheet(frame, d, path + "/papers/" + d.id().value(), false))
                .toList();
        return new org.openseat.ui.piece.Paper(
                name(frame, paper),
                null,
                state(frame, files),
                sheets,
                problem(frame, files),
                replaceable && problem(frame, files) != null
                        ? new Action(frame.say("permits.case.addPaper"), path + "/papers/new/" + paper.name())
                        : null);
    }

    private static Status state(Frame frame, List<Document> files) {
        if (files.isEmpty()) {
            return new Status(Status.Tone.ATTENTION, frame.say("permits.paper.missing"));
        }
        if (files.stream()
                .anyMatch(d -> d.review() instanceof Review.Waiting || d.review() instanceof Review.Unchecked)) {
            return new Status(Status.Tone.WAITING, frame.say("permits.paper.waiting"));
        }
        return files.stream().anyMatch(d -> d.review() instanceof Review.Accepted)
                ? new Status(Status.Tone.DONE, frame.say("permits.paper.accepted"))
                : new Status(Status.Tone.ATTENTION, frame.say("permits.paper.refused"));
    }

    /// Why the school could not accept this paper; null when it waits or is accepted.
    public static @Nullable String problem(Frame frame, List<Document> files) {
        var accepted = files.stream().anyMatch(d -> !(d.review() instanceof Review.Refused));
        return accepted
                ? null
                : files.stream()
                        .flatMap(d -> d.review() instanceof Review.Refused refused
                                ? Stream.of(refused.reason())
                                : Stream.empty())
                        .reduce((first, last) -> last)
                        .map(code -> frame.say("permits.paper.problem." + code))
                        .orElse(null);
    }

    /// One file of a paper; it opens only after the virus check has let it pass.
    public static Sheet sheet(Frame frame, Document document, String path, boolean removable) {
        var size = size(frame, document.size());
        return new Sheet(
                document.name(),
                document.review() instanceof Review.Unchecked
                        ? size + " · " + frame.say("documents.review.unchecked")
                        : size,
                document.openable() ? path : null,
                removable ? path + "/remove" : null);
    }

    /// A file's size as a person reads it.
    public static String size(Frame frame, long bytes) {
        return size(frame.language(), bytes);
    }

    public static String size(Language language, long bytes) {
        var locale = language.locale();
        return bytes < 1_000_000
                ? String.format(locale, "%,d KB", Math.max(1, bytes / 1000))
                : String.format(locale, "%.1f MB", bytes / 1e6);
    }

    /// The short name of a paper.
    public static String name(Frame frame, Paper paper) {
        return frame.say("permits.paper.name." + paper.name().toLowerCase(Locale.ROOT));
    }

    private static String about(Frame frame, Paper paper) {
        return frame.say("permits.paper.about." + paper.name().toLowerCase(Locale.ROOT));
    }
}
