package org.openseat.offers.lists;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.Arrived;
import org.openseat.cycles.Cycles;
import org.openseat.offers.waiting.ListClosing;
import org.openseat.offers.waiting.Movement;
import org.openseat.offers.waiting.Place;
import org.openseat.offers.waiting.Places;
import org.openseat.offers.waiting.Standing;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A family sees where its child stands on each list, counted at this moment, and may leave one.
@Controller
class ListsController {

    private final Students students;
    private final Places places;
    private final Standing standing;
    private final ListClosing closing;
    private final Cycles cycles;
    private final Programs programs;
    private final Arrived arrived;

    ListsController(
            Students students,
            Places places,
            Standing standing,
            ListClosing closing,
            Cycles cycles,
            Programs programs,
            Arrived arrived) {
        this.students = students;
        this.places = places;
        this.standing = standing;
        this.closing = closing;
        this.cycles = cycles;
        this.programs = programs;
        this.arrived = arrived;
    }

    @GetMapping("/lists/{child}")
    Answer show(@PathVariable UUID child, SignedIn family) {
        var id = new StudentId(child);
        return students.find(id, family.id())
                .map(student -> Answer.show(new ListsPage(
                        student.id(),
                        student.name().full(),
                        places.ofChild(id, family.id()).stream().map(this::row).toList())))
                .orElseGet(Answer::notFound);
    }

    private ListsPage.Row row(Place place) {
        return new ListsPage.Row(
                place,
                name(place),
                Optional.ofNullable(standing.of(place.pool()).get(place.id())),
                standing.moves(place.id()),
                standing.gone(place),
                cycles.find(place.pool().cycle())
                        .map(cycle -> closing.lastDay(cycle, place.band()))
                        .orElseThrow());
    }

    @GetMapping("/lists/{child}/leave/{place}")
    Answer ask(@PathVariable UUID child, @PathVariable UUID place, SignedIn family) {
        return own(child, place, family, found -> Answer.show(new LeavePage(child, found, name(found))));
    }

    @PostMapping("/lists/{child}/leave/{place}")
    @Transactional
    Answer leave(@PathVariable UUID child, @PathVariable UUID place, SignedIn family) {
        return own(child, place, family, found -> {
            places.leave(
                    found.student(),
                    found.pool().cycle(),
                    found.pool().program(),
                    Movement.LEFT,
                    arrived.now().toInstant(),
                    family.id());
            return Answer.go("/lists/" + child);
        });
    }

    /// A place that has ended already leads back to the lists: pressed twice it is left once.
    private Answer own(UUID child, UUID place, SignedIn family, Function<Place, Answer> then) {
        return places.ofChild(new StudentId(child), family.id()).stream()
                .filter(each -> each.id().equals(place))
                .findFirst()
                .map(found -> found.left() == null ? then.apply(found) : Answer.go("/lists/" + child))
                .orElseGet(Answer::notFound);
    }

    private String name(Place place) {
        return programs.find(place.pool().program())
                .map(Program::name)
                .orElse(place.pool().program());
    }
}
