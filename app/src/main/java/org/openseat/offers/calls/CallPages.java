package org.openseat.offers.calls;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.record.Timeline;
import org.openseat.offers.calls.Vacancies.Vacancy;
import org.openseat.offers.made.Families;
import org.openseat.offers.waiting.Place;
import org.openseat.offers.waiting.Places;
import org.openseat.offers.waiting.Standing;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Ruling;
import org.openseat.students.Students;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Component;

/// What the call desk shows: whose turn it is and why, and how to reach the family.
@Component
class CallPages {

    private final CallDesk desk;
    private final CallTable calls;
    private final Places places;
    private final Standing standing;
    private final Students students;
    private final Accounts accounts;
    private final Families families;
    private final Programs programs;
    private final Timeline timeline;

    CallPages(
            CallDesk desk,
            CallTable calls,
            Places places,
            Standing standing,
            Students students,
            Accounts accounts,
            Families families,
            Programs programs,
            Timeline timeline) {
        this.desk = desk;
        this.calls = calls;
        this.places = places;
        this.standing = standing;
        this.students = students;
        this.accounts = accounts;
        this.families = families;
        this.programs = programs;
        this.timeline = timeline;
    }

    CallsPage desk(List<Vacancy> vacancies, List<UUID> open, boolean gone, SignedIn who) {
        return new CallsPage(
                vacancies.stream()
                        .map(each ->
                                new CallsPage.Free(each, program(each.pool().program())))
                        .toList(),
                open.stream()
                        .flatMap(id -> calls.find(id, who).stream())
                        .map(call -> {
                            var place = places.find(call.place()).orElseThrow();
                            return new CallsPage.Running(
                                    call,
                                    child(place),
                                    program(place.pool().program()),
                                    place.pool().grade());
                        })
                        .toList(),
                gone);
    }

    /// How to reach a family is asked of the guardian who is told, as a court order allows; that staff looked is noted.
    /// (R-ACC-18, R-ROL-4)
    CallPage one(Call call, Form form, @Nullable Finding refused, SignedIn who, ZonedDateTime now) {
        var place = places.find(call.place()).orElseThrow();
        var family =
                Optional.ofNullable(families.of(List.of(place.application())).get(place.application()));
        var guardian = family.flatMap(each -> students.told(place.student(), each.filedBy()))
                .map(accounts::contact);
        return new CallPage(
                call,
                place,
                child(place),
                program(place.pool().program()),
                Optional.ofNullable(standing.of(place.pool()).get(place.id())),
                guardian,
                desk.notReached(call, place, now.toLocalDate()) instanceof Ruling.Met,
                form,
                refused);
    }

    private String child(Place place) {
        return students.get(place.student()).name().full();
    }

    private String program(String code) {
        return programs.find(code).map(Program::name).orElse(code);
    }
}
