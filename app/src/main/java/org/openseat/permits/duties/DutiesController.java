package org.openseat.permits.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.district.Semester;
import org.openseat.permits.duties.ReminderDesk.Standing;
import org.openseat.permits.duties.semesters.Semesters;
import org.openseat.permits.letters.duty.DutyLetters;
import org.openseat.schools.Schools;
import org.openseat.ui.Answer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The semester's reminder: a school sends its own, the district sees who has not.
@Controller
class DutiesController {

    private final ReminderDesk desk;
    private final Semesters semesters;
    private final DutyLetters notices;
    private final Schools schools;
    private final Clock clock;

    DutiesController(ReminderDesk desk, Semesters semesters, DutyLetters notices, Schools schools, Clock clock) {
        this.desk = desk;
        this.semesters = semesters;
        this.notices = notices;
        this.schools = schools;
        this.clock = clock;
    }

    @GetMapping("/duties")
    Answer show(
            @RequestParam(defaultValue = "") String semester,
            @RequestParam(defaultValue = "missing") String list,
            SignedIn who) {
        var today = LocalDate.now(clock);
        var begun = semesters.begun(today);
        return chosen(begun, semester)
                .map(found -> Answer.show(
                        who.is(Role.DISTRICT)
                                ? district(begun, found, list.equals("sent"))
                                : school(begun, found, today, who)))
                .orElseGet(Answer::notFound);
    }

    private SchoolDutiesPage school(List<Semester> begun, Semester semester, LocalDate today, SignedIn who) {
        return new SchoolDutiesPage(
                begun,
                semester,
                today,
                schools.named(who.schools()).stream()
                        .map(school -> desk.of(school, semester))
                        .toList());
    }

    private DistrictDutiesPage district(List<Semester> begun, Semester semester, boolean sent) {
        var done = desk.sent(semester);
        var all = schools.all().stream()
                .map(school -> new Standing(school, Optional.ofNullable(done.get(school.code())), false, 0))
                .toList();
        return new DistrictDutiesPage(begun, semester, sent, all);
    }

    @PostMapping("/duties")
    Answer send(@RequestParam String school, @RequestParam String semester, SignedIn staff) {
        var now = ZonedDateTime.now(clock);
        return chosen(semesters.begun(now.toLocalDate()), semester)
                .filter(found -> desk.order(new SchoolCode(school), found, staff, now))
                .map(found -> Answer.go(SchoolDutiesPage.href(found)))
                .orElseGet(Answer::notFound);
    }

    /// The reminder byte for byte as it was sent, for the school itself and the district.
    @GetMapping("/duties/reminder.pdf")
    ResponseEntity<byte[]> proof(
            @RequestParam String school, @RequestParam String year, @RequestParam int semester, SignedIn who) {
        var code = new SchoolCode(school);
        return Optional.of(code)
                .filter(asked -> who.is(Role.DISTRICT) || who.schools().contains(asked))
                .flatMap(asked -> semesters.find(SchoolYear.parse(year), semester))
                .flatMap(found -> notices.reminder(code, found))
                .map(pdf -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header("Content-Disposition", "inline; filename=\"reminder-" + code.value() + ".pdf\"")
                        .body(pdf))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static Optional<Semester> chosen(List<Semester> begun, String name) {
        return begun.stream()
                .filter(each -> name.isEmpty() || SchoolDutiesPage.name(each).equals(name))
                .findFirst();
    }
}
