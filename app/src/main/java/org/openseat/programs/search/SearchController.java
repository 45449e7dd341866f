package org.openseat.programs.search;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.programs.Season;
import org.openseat.programs.map.Cartographer;
import org.openseat.programs.show.LastDraw;
import org.openseat.programs.show.ProgramFacts;
import org.openseat.programs.show.Shown;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The directory of programs: what fits a child, with figures.
@Controller
class SearchController {

    private final Programs programs;
    private final ProgramFacts facts;
    private final Cartographer cartographer;
    private final Season season;
    private final Clock clock;

    SearchController(Programs programs, ProgramFacts facts, Cartographer cartographer, Season season, Clock clock) {
        this.cartographer = cartographer;
        this.programs = programs;
        this.facts = facts;
        this.season = season;
        this.clock = clock;
    }

    @GetMapping(Wish.PATH)
    Answer search(@RequestParam MultiValueMap<String, String> typed) {
        var wish = Wish.of(typed);
        var cycle = season.cycle(clock.instant());
        var found = found(wish).toList();
        int pages = Math.max(1, Math.ceilDiv(found.size(), Wish.ON_A_PAGE));
        int page = Math.clamp(wish.page(), 1, pages);
        var here = here(found, wish, cycle, page);
        var grade = wish.grade() == null ? Grade.GRADE_6 : wish.grade();
        return Answer.show(new SearchPage(
                wish,
                here,
                new SearchPage.Place(page, pages, found.size()),
                cartographer.draw(grade, here, List.of(), null),
                cycle,
                Choosable.of(programs.all()),
                drops(wish, found)));
    }

    /// By name only what is shown need be looked up; by figures, all.
    private List<Shown> here(List<Program> found, Wish wish, SchoolYear cycle, int page) {
        var sorted = wish.sort() == Wish.Sort.NAME
                ? found.stream().sorted(Comparator.comparing((Program program) -> program.standing(cycle)))
                : found.stream();
        long before = (page - 1L) * Wish.ON_A_PAGE;
        return wish.sort() == Wish.Sort.NAME
                ? shown(sorted.skip(before).limit(Wish.ON_A_PAGE), wish, cycle).toList()
                : shown(sorted, wish, cycle)
                        .sorted(order(wish.sort()))
                        .skip(before)
                        .limit(Wish.ON_A_PAGE)
                        .toList();
    }

    private Stream<Shown> shown(Stream<Program> some, Wish wish, SchoolYear cycle) {
        return some.flatMap(program -> facts.shown(program, cycle, wish.grade(), null).stream());
    }

    private Stream<Program> found(Wish wish) {
        var named = wish.words().isBlank() ? programs.all() : programs.search(wish.words());
        return named.stream().filter(wish::fits);
    }

    /// When nothing fits: how many would, without each of the filters.
    private List<SearchPage.Drop> drops(Wish wish, List<Program> found) {
        return found.isEmpty()
                ? wish.filters().keySet().stream()
                        .map(name -> new SearchPage.Drop(
                                name, (int) found(wish.without(name)).count()))
                        .filter(drop -> drop.count() > 0)
                        .toList()
                : List.of();
    }

    /// What teaches stands before what is coming, and that before what has closed.
    private static Comparator<Shown> order(Wish.Sort sort) {
        Comparator<Shown> first = Comparator.comparing(Shown::standing);
        return switch (sort) {
            case NAME -> first;
            case SEATS ->
                first.thenComparing(
                        Comparator.comparing((Shown one) -> one.seats().orElse(-1))
                                .reversed());
            case APPLIED ->
                first.thenComparing(Comparator.comparing((Shown one) ->
                                one.last().map(LastDraw::applications).orElse(-1))
                        .reversed());
        };
    }
}
