package org.openseat.permits.duties.reach;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.openseat.accounts.SignedIn;
import org.openseat.district.SchoolCode;
import org.openseat.permits.duties.reach.Reach.Of;
import org.openseat.permits.duties.semesters.Semesters;
import org.openseat.permits.letters.duty.DutyLetters;
import org.openseat.ui.Answer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who is reached without an account, and the sheets for those who are reached on paper.
@Controller
class ReachController {

    private final ReachDesk desk;
    private final DutyLetters letters;
    private final Semesters semesters;
    private final Clock clock;

    ReachController(ReachDesk desk, DutyLetters letters, Semesters semesters, Clock clock) {
        this.desk = desk;
        this.letters = letters;
        this.semesters = semesters;
        this.clock = clock;
    }

    @GetMapping("/duties/reach")
    Answer show(@RequestParam String school, @RequestParam String semester, SignedIn who) {
        return reminder(school, semester, who)
                .map(found -> Answer.show(desk.page(found)))
                .orElseGet(Answer::notFound);
    }

    /// Sent and not fetched: each printing is written down.
    @PostMapping("/duties/sheets.pdf")
    ResponseEntity<byte[]> print(
            @RequestParam String school, @RequestParam String semester, @RequestParam int part, SignedIn who) {
        return reminder(school, semester, who)
                .flatMap(found -> desk.print(found, part, who, ZonedDateTime.now(clock)))
                .map(pdf -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header("Content-Disposition", "inline; filename=\"sheets-" + part + ".pdf\"")
                        .body(pdf))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /// One that was sent, for the school itself and the district.
    private Optional<Of> reminder(String school, String semester, SignedIn who) {
        return semesters
                .named(semester)
                .map(found -> new Of(new SchoolCode(school), found))
                .filter(found -> ReachDesk.mayPrint(found, who))
                .filter(found -> letters.text(found.school(), found.semester()).isPresent());
    }
}
