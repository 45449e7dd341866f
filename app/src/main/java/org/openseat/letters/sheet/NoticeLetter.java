package org.openseat.letters.sheet;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.letters.press.Wording;

/// Tells a family in one page what has happened and what is to be done now.
///
/// Its words are `text` (paragraphs divided by line breaks), and where the letter has such parts: `points` over the
/// list,
/// `quote` before what somebody wrote, `due` before the date, `office` over the address, `link` before its own link.
///
/// @param with what is filled in, in the order the words ask for it; a `LocalDate`, `Instant` or [Wording] is said in
///     the reader's language
/// @param request what the letter is about, line by line
/// @param quote what somebody at the school wrote, word for word
/// @param office where to go
/// @param path where the letter's own link leads on this site; without one it leads to the case
public record NoticeLetter(
        LetterKind kind,
        Heading heading,
        List<Fact> request,
        List<Object> with,
        List<Point> points,
        @Nullable String quote,
        @Nullable Due due,
        @Nullable Letterhead office,
        @Nullable String path,
        Signature signature)
        implements Letter {

    @Override
    public String template() {
        return "letters/sheet/Notice.jte";
    }

    /// One line of the letter's list, with what is to be said about it.
    public record Point(Wording what, @Nullable Wording remark) {}

    /// A day by which somebody acts, and how it was counted.
    public record Due(LocalDate by, List<Wording> counted) {}

    public static NoticeLetter of(
            LetterKind kind, Heading heading, List<Fact> request, Signature signature, Object... with) {
        return new NoticeLetter(kind, heading, request, List.of(with), List.of(), null, null, null, null, signature);
    }

    public NoticeLetter listing(List<Point> list) {
        return new NoticeLetter(kind, heading, request, with, list, quote, due, office, path, signature);
    }

    public NoticeLetter quoting(@Nullable String words) {
        return new NoticeLetter(kind, heading, request, with, points, words, due, office, path, signature);
    }

    public NoticeLetter due(LocalDate by, List<Wording> counted) {
        return new NoticeLetter(
                kind, heading, request, with, points, quote, new Due(by, counted), office, path, signature);
    }

    public NoticeLetter goingTo(Letterhead where) {
        return new NoticeLetter(kind, heading, request, with, points, quote, due, where, path, signature);
    }

    public NoticeLetter linking(String where) {
        return new NoticeLetter(kind, heading, request, with, points, quote, due, office, where, signature);
    }
}
