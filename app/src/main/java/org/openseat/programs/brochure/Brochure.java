package org.openseat.programs.brochure;

import java.util.List;
import java.util.Optional;
import org.openseat.district.SchoolYear;
import org.openseat.programs.Programs;
import org.openseat.programs.show.ProgramFacts;
import org.openseat.programs.show.ProgramTold;
import org.openseat.programs.show.Shown;
import org.openseat.rulebook.choices.Category;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;

/// What the brochure of a cycle says in one language: the programs of each kind, with grades, school and last year.
record Brochure(SchoolYear cycle, Words words, Language language, List<Chapter> chapters) {

    /// The programs of one kind.
    record Chapter(Category kind, List<Shown> programs) {}

    static Brochure of(Programs programs, ProgramFacts facts, SchoolYear cycle, Words words, Language language) {
        var all = programs.offered(cycle).stream()
                .flatMap(program -> facts.shown(program, cycle, null, null).stream())
                .toList();
        return new Brochure(
                cycle,
                words,
                language,
                List.of(Category.values()).stream()
                        .map(kind -> new Chapter(
                                kind,
                                all.stream()
                                        .filter(shown -> shown.program().kind() == kind)
                                        .toList()))
                        .filter(chapter -> !chapter.programs().isEmpty())
                        .toList());
    }

    String say(String key, Object... with) {
        return words.say(language.code(), "programs.brochure." + key, with);
    }

    String title() {
        return say("heading", cycle.label());
    }

    String heading(Chapter chapter) {
        return ProgramTold.kind(words, language.code(), chapter.kind());
    }

    String about(Shown shown) {
        return shown.about(words, language.code());
    }

    Optional<String> description(Shown shown) {
        return shown.program().description(language.locale());
    }

    String figures(Shown shown) {
        var seats = shown.seats()
                .map(count -> words.say(language.code(), "programs.seats", count))
                .orElse("");
        var last = shown.last()
                .map(draw -> words.say(language.code(), "programs.applied", draw.applications()) + " · "
                        + words.say(language.code(), "programs.offered", draw.offers()))
                .orElse("");
        return seats + (seats.isEmpty() || last.isEmpty() ? "" : " · ") + last;
    }

    String bus(Chapter chapter) {
        return words.say(language.code(), "programs.bus." + chapter.kind());
    }
}
