package org.openseat.programs.search;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.programs.map.Drawing;
import org.openseat.programs.show.ProgramTold;
import org.openseat.programs.show.Shown;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Option;

/// The programs that fit, and the filters.
///
/// @param found those of this page, numbered as on the map
/// @param drops when nothing fits: which filter to leave out, and how many programs there are then
record SearchPage(
        Wish wish,
        List<Shown> found,
        Place place,
        Drawing drawing,
        SchoolYear cycle,
        Choosable choosable,
        List<Drop> drops)
        implements Page {

    /// Which page of how many this is, and how many programs fit in all.
    record Place(int page, int pages, int all) {}

    /// A filter, and how many programs fit without it.
    record Drop(String filter, int count) {}

    /// One filter of the form.
    record Sieve(String name, String value, List<Option> options) {}

    String heading(Frame frame) {
        var grade = wish.grade();
        return grade == null
                ? frame.say("programs.search.found", place.all())
                : frame.say(
                        "programs.search.found.grade",
                        place.all(),
                        ProgramTold.grade(frame.words(), frame.lang(), grade));
    }

    String about(Frame frame) {
        return frame.say("programs.map.about", found.size(), heading(frame));
    }

    List<Sieve> sieves(Frame frame) {
        var words = frame.words();
        var lang = frame.lang();
        return List.of(
                sieve("grade", choosable.grades(), Grade::code, grade -> ProgramTold.grade(words, lang, grade)),
                sieve("kind", choosable.kinds(), SearchPage::lower, kind -> ProgramTold.kind(words, lang, kind)),
                sieve("theme", choosable.themes(), theme -> theme, theme -> ProgramTold.theme(words, lang, theme)),
                sieve(
                        "language",
                        choosable.languages(),
                        Locale::toLanguageTag,
                        taught -> ProgramTold.language(taught, frame.language().locale())),
                sieve(
                        "level",
                        List.of(Grade.Level.values()),
                        SearchPage::lower,
                        level -> frame.say("programs.level." + level)));
    }

    private <T> Sieve sieve(String name, List<T> values, Function<T, String> code, Function<T, String> label) {
        return new Sieve(
                name,
                wish.filters().getOrDefault(name, ""),
                values.stream()
                        .map(value -> new Option(code.apply(value), label.apply(value), null))
                        .toList());
    }

    List<Option> sorts(Frame frame) {
        return Stream.of(Wish.Sort.values())
                .map(sort -> new Option(lower(sort), frame.say("programs.sort." + sort), null))
                .toList();
    }

    String sort() {
        return lower(wish.sort());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    boolean picked(Shown shown) {
        return wish.picked().contains(shown.program().code());
    }
}
