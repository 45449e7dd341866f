package org.openseat.cases.papers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.documents.Document;
import org.openseat.documents.Review;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Sentences;
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
                ? new Status(Status.Tone.OPEN, frame.say("cases.paper.welcome"))
                : new Status(Status.Tone.TODO, frame.say("cases.paper.needed"));
        var state = files.isEmpty() ? missing : new Status(Status.Tone.DONE, frame.say("cases.paper.sent"));
        var sheets = files.stream()
                .map(d -> sheet(frame, d, path + "/papers/" + d.id().value(), true))
                .toList();
        return new org.openseat.ui.piece.Paper(
                name(frame, paper), about(frame, paper), state, sheets, problem(frame, files), null);
    }

    /// A paper of a submitted request, as family and staff see it; `replaceable` while the reader may send a new one.
    ///
    /// @param missing whether it is waited for, whatever was sent before
    public static org.openseat.ui.piece.Paper submitted(
            Frame frame, Paper paper, List<Document> files, boolean missing, String path, boolean replaceable) {
        var sheets = files.stream()
                .map(d -> sheet(frame, d, path + "/papers/" + d.id().value(), false))
                .toList();
        return new org.openseat.ui.piece.Paper(
                name(frame, paper),
                null,
                state(frame, files, missing),
                sheets,
                problem(frame, files),
                replaceable && problem(frame, files) != null
                        ? new Action(frame.say("cases.paper.again"), path + "/papers/new/" + paper.name())
                        : null);
    }

    private static Status state(Frame frame, List<Document> files, boolean missing) {
        if (files.isEmpty() || missing && problem(frame, files) == null) {
            return new Status(Status.Tone.ATTENTION, frame.say("cases.paper.missing"));
        }
        if (files.stream()
                .anyMatch(d -> d.review() instanceof Review.Waiting || d.review() instanceof Review.Unchecked)) {
            return new Status(Status.Tone.WAITING, frame.say("cases.paper.waiting"));
        }
        return files.stream().anyMatch(d -> d.review() instanceof Review.Accepted)
                ? new Status(Status.Tone.DONE, frame.say("cases.paper.accepted"))
                : new Status(Status.Tone.ATTENTION, frame.say("cases.paper.refused"));
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
                        .map(code -> frame.say("cases.paper.problem." + code))
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

    /// The short name of a paper, else what the rules call it, with a capital.
    public static String name(Frame frame, Paper paper) {
        var key = "cases.paper.name." + paper.name().toLowerCase(Locale.ROOT);
        return frame.words().has(frame.lang(), key)
                ? frame.say(key)
                : Sentences.capital(paper, frame.language().locale());
    }

    private static @Nullable String about(Frame frame, Paper paper) {
        var key = "cases.paper.about." + paper.name().toLowerCase(Locale.ROOT);
        return frame.words().has(frame.lang(), key) ? frame.say(key) : null;
    }
}
