package org.openseat.cases.papers;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.page.Voice;
import org.openseat.documents.Document;
import org.openseat.documents.Review;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.Paper;
import org.openseat.ui.piece.Paper.Sheet;
import org.openseat.ui.piece.Status;
import org.openseat.ui.words.Language;

/// Shows the papers of a request: each with its state, its files and what is still missing.
public final class PaperPieces {

    private PaperPieces() {}

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
}
