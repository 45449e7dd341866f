package org.openseat.audit;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.openseat.AppTest;
import org.openseat.cases.CaseId;
import org.openseat.interdistrict.InterTown;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.rulebook.Paper;
import org.openseat.students.StudentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A family has asked for a permit: where every story of who looks at a child begins.
@AppTest
public abstract class FamilyHasAsked {

    @Autowired
    protected ApplicationContext app;

    @Autowired
    protected JdbcClient sql;

    @Autowired
    protected Clock clock;

    @Value("${local.server.port}")
    protected int port;

    protected Town town;
    protected Resident family;
    protected StudentId child;
    protected CaseId permit;

    @BeforeEach
    void a_family_has_asked_for_a_permit() {
        town = app.getAutowireCapableBeanFactory().createBean(Town.class);
        family = town.family();
        child = town.child(family);
        var now = ZonedDateTime.now(clock);
        permit = town.submit(family, town.packet(family, child, now), now);
    }

    /// The same family asks for a permit between districts as well.
    protected CaseId inter() {
        var people = InterTown.of(app, town);
        var now = ZonedDateTime.now(clock);
        var filed = people.with(people.incoming(family, child, InterTown.MILITARY, now), family, Paper.MILITARY_PROOF);
        people.submitted(filed, family, now);
        return filed.id();
    }
}
