package org.openseat.applications;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.openseat.applications.ledger.LedgerTables;
import org.openseat.applications.ledger.ProcessingDay;
import org.openseat.cycles.ChoicesClock;
import org.openseat.cycles.Cycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A story that goes on to the processing day of 2027-28, and begins without any run.
public abstract class CountingPoints extends Applying {

    @Autowired
    protected ProcessingDay day;

    @Autowired
    LedgerTables ledger;

    @Autowired
    @Qualifier("owner")
    protected DataSource owner;

    protected CountingPoints(ApplicationContext app) {
        super(app);
    }

    /// As the owner of the tables: the application itself can undo nothing of a run.
    @BeforeEach
    void noRunYet() {
        JdbcClient.create(owner).sql("""
                alter table points_line disable trigger user;
                alter table points_change disable trigger user;
                truncate points_change, points_correction, points_line, points_run;
                alter table points_line enable trigger user;
                alter table points_change enable trigger user""").update();
    }

    protected Cycle cycle() {
        return cycles.find(CYCLE).orElseThrow();
    }

    protected boolean computed(String when) {
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
