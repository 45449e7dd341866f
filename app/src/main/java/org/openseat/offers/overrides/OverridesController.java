package org.openseat.offers.overrides;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.Arrived;
import org.openseat.cases.record.Timeline;
import org.openseat.offers.overrides.OverrideDesk.Confirmed;
import org.openseat.offers.waiting.Place;
import org.openseat.offers.waiting.Places;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.students.Students;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Seats out of turn: one person asks, a second one of the permit office confirms, everybody can see how many there
/// were.
@Controller
class OverridesController {

    private static final String WAITING = "/desk/overrides";

    private final OverrideDesk desk;
    private final Places places;
    private final Programs programs;
    private final Students students;
    private final Timeline timeline;
    private final Arrived arrived;

    OverridesController(
            OverrideDesk desk,
            Places places,
            Programs programs,
            Students students,
            Timeline timeline,
            Arrived arrived) {
        this.desk = desk;
        this.places = places;
        this.programs = programs;
        this.students = students;
        this.timeline = timeline;
        this.arrived = arrived;
    }

    @GetMapping("/desk/lists/{program}/override/{place}")
    @Transactional
    Answer ask(@PathVariable String program, @PathVariable UUID place, SignedIn who) {
        return of(program, place, who, found -> {
            timeline.opened(found.application(), who, arrived.now());
            return Answer.show(page(found, Form.empty(OverridePage.FORM)));
        });
    }

    @PostMapping("/desk/lists/{program}/override/{place}")
    Answer asked(
            @PathVariable String program,
            @PathVariable UUID place,
            @RequestParam Map<String, String> typed,
            SignedIn who) {
        return of(program, place, who, found -> {
            var form = Form.of(OverridePage.FORM, typed);
            var code = form.oneOf("code", OutOfTurn.Code.class);
            var why = form.required("why");
            if (code == null || why == null) {
                return Answer.again(page(found, form));
            }
            desk.ask(found, code, why, who, arrived.now());
            return Answer.go(found.pool().page());
        });
    }

    /// A place of the reader's own programs that still stands.
    private Answer of(String program, UUID id, SignedIn who, Function<Place, Answer> then) {
        return places.find(id)
                .filter(place -> place.pool().program().equals(program) && place.left() == null)
                .filter(place -> who.is(Role.INTEGRATION)
                        || programs.find(program)
                                .map(Program::school)
                                .filter(who.schools()::contains)
                                .isPresent())
                .map(then)
                .orElseGet(Answer::notFound);
    }

    private OverridePage page(Place place, Form form) {
        return new OverridePage(place, child(place), name(place.pool().program()), form);
    }

    @GetMapping(WAITING)
    Answer waiting(@RequestParam Optional<Confirmed> came) {
        return Answer.show(new OverridesPage(
                desk.waiting().stream()
                        .map(each -> {
                            var place = places.find(each.place()).orElseThrow();
                            return new OverridesPage.Row(
                                    each,
                                    child(place),
                                    name(place.pool().program()),
                                    place.pool().grade());
                        })
                        .toList(),
                came.filter(each -> each != Confirmed.DONE)));
    }

    @PostMapping(WAITING + "/{id}")
    Answer confirm(@PathVariable UUID id, SignedIn who) {
        return Answer.go(WAITING + "?came=" + desk.confirm(id, who, arrived.now()));
    }

    /// Public: how often a seat was given out of turn, and why.
    @GetMapping("/lists/overrides")
    Answer counted() {
        return Answer.show(new CountedPage(desk.counted().stream()
                .map(each -> new CountedPage.Row(each, name(each.program())))
                .toList()));
    }

    private String child(Place place) {
        return students.get(place.student()).name().full();
    }

    private String name(String program) {
        return programs.find(program).map(Program::name).orElse(program);
    }
}
