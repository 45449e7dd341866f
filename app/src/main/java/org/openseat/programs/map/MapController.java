package org.openseat.programs.map;

import java.time.Clock;
import java.util.List;
import org.openseat.district.Grade;
import org.openseat.pack.choices.BusStop;
import org.openseat.programs.Programs;
import org.openseat.programs.Season;
import org.openseat.programs.show.ProgramFacts;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The map for everybody, and the list that says the same in words.
@Controller
class MapController {

    private final Cartographer cartographer;
    private final Programs programs;
    private final ProgramFacts facts;
    private final Season season;
    private final Clock clock;

    MapController(Cartographer cartographer, Programs programs, ProgramFacts facts, Season season, Clock clock) {
        this.cartographer = cartographer;
        this.programs = programs;
        this.facts = facts;
        this.season = season;
        this.clock = clock;
    }

    @GetMapping("/map")
    Answer show(@RequestParam(defaultValue = "6") String grade, @RequestParam(defaultValue = "") String stops) {
        var asked = parse(grade);
        var cycle = season.cycle(clock.instant());
        var shown = programs.offered(cycle, asked).stream()
                .flatMap(program -> facts.shown(program, cycle, asked, null).stream())
                .toList();
        var drawn = stops.equals("yes") ? programs.cycle(cycle).stops() : List.<BusStop>of();
        return Answer.show(
                new MapPage(asked, shown, cartographer.draw(asked, shown, drawn, null), stops.equals("yes"), cycle));
    }

    private static Grade parse(String text) {
        try {
            return Grade.parse(text);
        } catch (IllegalArgumentException e) {
            return Grade.GRADE_6;
        }
    }
}
