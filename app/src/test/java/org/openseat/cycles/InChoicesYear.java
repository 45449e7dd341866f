package org.openseat.cycles;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.openseat.district.SchoolYear;
import org.openseat.permits.Town;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A story of the autumn in which families apply for 2027-28; it begins on November 10, 2026, with the windows as the
/// Board set them.
@ChoicesYear
public abstract class InChoicesYear {

    protected static final SchoolYear CYCLE = new SchoolYear(2027);

    @Autowired
    protected JdbcClient sql;

    @Autowired
    protected Clock clock;

    @Autowired
    protected Cycles cycles;

    @Value("${local.server.port}")
    protected int port;

    protected final Town town;

    protected InChoicesYear(ApplicationContext app) {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
    }

    @BeforeEach
    void windowsAsTheBoardSetThem() {
        ChoicesClock.set("2026-11-10T10:30");
        sql.sql("""
                update cycle_window set closes = '2026-11-13T17:00', closes_at = '2026-11-13T17:00-08'
                 where cycle = '2027-28' and name = 'ON_TIME'""").update();
    }
}
