package org.openseat.applications;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.openseat.applications.ledger.LedgerTables;
import org.openseat.applications.ledger.ProcessingDay;
import org.openseat.cycles.ChoicesClock;
import org.openseat.cycles.Cycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A story that goes on to the processing day of 2027-28, and begins without any run.
abstract class CountingPoints extends Applying {

    @Autowired
    ProcessingDay day;

    @Autowired
    LedgerTables ledger;

    CountingPoints(ApplicationContext app) {
        super(app);
    }

    /// What the database refuses to everybody else.
    @BeforeEach
    void noRunYet() {
        for (var kept : List.of("points_line", "points_change")) {
            sql.sql("alter table " + kept + " disable trigger user").update();
        }
        sql.sql("truncate points_change, points_correction, points_line, points_run")
                .update();
        for (var kept : List.of("points_line", "points_change")) {
            sql.sql("alter table " + kept + " enable trigger user").update();
        }
    }

    Cycle cycle() {
        return cycles.find(CYCLE).orElseThrow();
    }

    boolean computed(String when) {
        ChoicesClock.set(when);
        return day.compute(cycle(), null, clock.instant());
    }

    /// `8901M OVERCROWDED 4`, as it stands now.
    List<String> points(String path) {
        return sql.sql("""
                select concat_ws(' ', program, kind, value) from points_effective
                 where application = ? and value > 0 order by 1""").param(id(path).value()).query(String.class).list();
    }

    static Map<String, String> asked(String program, String kind, String said) {
        return Map.of("program", program, "kind", kind, "said", said);
    }

    static String correct(String page, String program, String kind) {
        return page + "/points/correct?program=" + program + "&kind=" + kind;
    }
}
