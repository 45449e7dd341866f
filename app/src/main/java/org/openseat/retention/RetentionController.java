package org.openseat.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openseat.retention.hold.Holds;
import org.openseat.students.Students;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What is kept how long, what went, and what is next.
@Controller
class RetentionController {

    private static final int NIGHTS = 30;

    private final RetentionTables tables;
    private final Retention retention;
    private final Holds holds;
    private final Students students;
    private final Clock clock;

    RetentionController(RetentionTables tables, Retention retention, Holds holds, Students students, Clock clock) {
        this.holds = holds;
        this.students = students;
        this.tables = tables;
        this.retention = retention;
        this.clock = clock;
    }

    @GetMapping("/desk/retention")
    Answer show() {
        return Answer.show(new RetentionPage(
                retention.numbers(LocalDate.now(clock)),
                tables.reports(NIGHTS * RecordClass.values().length),
                onHold()));
    }

    private List<RetentionPage.OnHold> onHold() {
        return holds.standing().stream()
                .map(hold -> new RetentionPage.OnHold(
                        students.get(hold.child()).name().full(), hold))
                .toList();
    }
}
