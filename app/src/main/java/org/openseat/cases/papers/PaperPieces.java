package org.openseat.cases.papers;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.page.Voice;
import org.openseat.documents.Document;
import org.openseat.documents.Review;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.Paper;
import org.openseat.ui.piece.Paper.Sheet;
import org.openseat.ui.piece.Status;
import org.openseat.ui.words.Language;

/// Shows the papers of a request: each with its state, its files and what is still missing.
public final class PaperPieces {

    private PaperPieces() {}

    /// A paper of a request that is still being filled in: its files can be taken out again.
    public static Paper draft(
            Frame frame, org.openseat.rulebook.Paper paper, boolean optional, List<Document> files, String path) {
        var voice = Voice.of(frame);
        var missing = optional
                ? new Status(Status.Tone.OPEN, voice.say("cases.paper.welcome"))
                : new Status(Status.Tone.TODO, voice.say("cases.paper.needed"));
        var about = "cases.paper.about." + paper.name().toLowerCase(Locale.ROOT);
        return new Paper(
                name(voice, paper),
                voice.has(about) ? voice.say(about) : null,
                files.isEmpty() ? missing : new Status(Status.Tone.DONE, voice.say("cases.paper.sent")),
                files.stream()
                        .map(file ->
                                sheet(voice, file, path + "/papers/" + file.id().value(), true))
                        .toList(),
                problem(voice, files),
                null);
    }

    /// A paper of a submitted request, as family and staff see it.
    ///
    /// @param missing whether it is waited for, whatever was sent before
    /// @param path of the case
    /// @param again the way to send it again, if it was refused and the reader may
    public static Paper submitted(
            Voice voice, String name, List<Document> files, boolean missing, String path, @Nullable Action again) {
        var problem = problem(voice, files);
        return new Paper(
                name,
                null,
                state(voice, files, missing),
                files.stream()
                        .map(file ->
                                sheet(voice, file, path + "/papers/" + file.id().value(), false))
                        .toList(),
                problem,
                problem == null ? null : again);
    }

    private static Status state(Voice voice, List<Document> files, boolean missing) {
        Predicate<Document> read = file -> file.review() instanceof Review.Accepted;
        if (files.isEmpty() || missing && problem(voice, files) == null) {
            return new Status(Status.Tone.ATTENTION, voice.say("cases.paper.missing"));
        }
        if (files.stream()
                .anyMatch(
                        file -> file.review() instanceof Review.Waiting || file.review() instanceof Review.Unchecked)) {
            return new Status(Status.Tone.WAITING, voice.say("cases.paper.waiting"));
        }
        return files.stream().anyMatch(read)
                ? new Status(Status.Tone.DONE, voice.say("cases.paper.accepted"))
                : new Status(Status.Tone.ATTENTION, voice.say("cases.paper.refused"));
    }

    /// Why this paper could not be accepted; null when it waits or is accepted.
    public static @Nullable String problem(Voice voice, List<Document> files) {
        return files.stream().allMatch(file -> file.review() instanceof Review.Refused)
                ? files.stream()
                        .flatMap(file -> file.review() instanceof Review.Refused refused
                                ? Stream.of(refused.reason())
                                : Stream.empty())
                        .reduce((first, last) -> last)
                        .map(code -> voice.say("cases.paper.problem." + code))
                        .orElse(null)
                : null;
    }

    /// One file of a paper; it opens only after the virus check has let it pass.
    public static Sheet sheet(Voice voice, Document document, String path, boolean removable) {
        var size = size(voice.language(), document.size());
        return new Sheet(
                document.name(),
                document.review() instanceof Review.Unchecked
                        ? size + " · " + voice.say("documents.review.unchecked")
                        : size,
                document.openable() ? path : null,
                removable ? path + "/remove" : null);
    }

    /// A file's size as a person reads it.
    public static String size(Language language, long bytes) {
        var locale = language.locale();
        return bytes < 1_000_000
                ? String.format(locale, "%,d KB", Math.max(1, bytes / 1000))
                : String.format(locale, "%.1f MB", bytes / 1e6);
    }

    /// The short name of a paper, else what the rules call it, with a capital.
    public static String name(Voice voice, org.openseat.rulebook.Paper paper) {
        var key = "cases.paper.name." + paper.name().toLowerCase(Locale.ROOT);
        return voice.has(key) ? voice.say(key) : voice.capital(paper);
    }

    public static String name(Frame frame, org.openseat.rulebook.Paper paper) {
        return name(Voice.of(frame), paper);
    }
}
