package org.openseat.lockers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.lists.CaseLine;
import org.openseat.cases.lists.CaseList;
import org.openseat.cases.lists.CaseLists;
import org.openseat.cases.page.Voice;
import org.openseat.lockers.Locker.Running;
import org.openseat.ui.piece.Status;
import org.openseat.ui.words.Said;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What lockers hand in to the staff's desk: one list for a school.
@Component
@Profile("lockers")
class LockerLists implements CaseLists {

    private final Lockers lockers;
    private final LockerPages pages;

    LockerLists(Lockers lockers, LockerPages pages) {
        this.lockers = lockers;
        this.pages = pages;
    }

    @Override
    public String code() {
        return LockerKind.CODE;
    }

    @Override
    public Said name() {
        return Said.of("lockers.desk.kind");
    }

    @Override
    public String table() {
        return "locker_request";
    }

    @Override
    public Optional<String> scope(SignedIn who) {
        return who.is(Role.SCHOOL) ? Optional.of(Lockers.OF_SCHOOL) : Optional.empty();
    }

    @Override
    public List<CaseList> of(SignedIn who) {
        return who.is(Role.SCHOOL)
                ? List.of(new CaseList(
                        "LOCKERS",
                        "/desk",
                        name(),
                        Said.of("lockers.desk.asked"),
                        Said.of("lockers.desk.lead"),
                        Lockers.OF_SCHOOL + " and k.state = 'ASKED'",
                        "k.submitted, k.id"))
                : List.of();
    }

    @Override
    public List<String> states() {
        return List.of("ASKED", "GIVEN", "EXPIRED", "WITHDRAWN");
    }

    @Override
    public String state(String name, Voice voice) {
        return voice.say("lockers.state." + name);
    }

    @Override
    public List<CaseLine> lines(List<CaseId> ids, SignedIn who, LocalDate today, Voice voice) {
        return lockers.list(ids).stream().map(request -> line(request, voice)).toList();
    }

    private CaseLine line(Locker request, Voice voice) {
        var filed = request.filed();
        var head = pages.head(filed);
        return new CaseLine(
                filed.id(),
                filed.number(),
                head.path(),
                head.child(),
                voice.say("lockers.hall." + filed.hall()),
                head.from(),
                "",
                filed.year().label(),
                "",
                filed.submittedAt(),
                request instanceof Running running ? running.deadline().date() : null,
                new Status(LockerPages.View.tone(request), state(Locker.state(request), voice)),
                null);
    }
}
