package org.openseat.offers.lists;

import java.util.Comparator;
import java.util.Objects;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.district.SchoolYear;
import org.openseat.offers.waiting.Places;
import org.openseat.offers.waiting.Pool;
import org.openseat.offers.waiting.Standing;
import org.openseat.programs.Programs;
import org.openseat.students.Students;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The waiting list of one program and grade with the parts of each key, for its school and Student Integration
/// Services.
@Controller
class StaffListController {

    private final Places places;
    private final Standing standing;
    private final Programs programs;
    private final Students students;

    StaffListController(Places places, Standing standing, Programs programs, Students students) {
        this.places = places;
        this.standing = standing;
        this.programs = programs;
        this.students = students;
    }

    @GetMapping("/desk/lists/{program}")
    Answer show(@PathVariable String program, @RequestParam String cycle, @RequestParam String grade, SignedIn who) {
        return programs.find(program)
                .filter(found -> who.is(Role.INTEGRATION) || who.schools().contains(found.school()))
                .map(found -> {
                    var pool = new Pool(SchoolYear.parse(cycle), program, grade);
                    var at = standing.of(pool);
                    return Answer.show(new StaffListPage(
                            pool,
                            found.name(),
                            places.standing(pool).stream()
                                    .filter(place -> at.containsKey(place.id()))
                                    .map(place -> new StaffListPage.Row(
                                            place,
                                            Objects.requireNonNull(at.get(place.id())),
                                            students.get(place.student()).name().full(),
                                            standing.moves(place.id()).getFirst()))
                                    .sorted(Comparator.comparingInt(
                                            row -> row.at().position()))
                                    .toList()));
                })
                .orElseGet(Answer::notFound);
    }
}
