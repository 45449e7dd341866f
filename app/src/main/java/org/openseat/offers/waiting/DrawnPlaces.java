package org.openseat.offers.waiting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts on their lists those whom a draw left waiting, with the parts of their keys as they were drawn. (R-SEL-5,
/// R-SEL-8)
@Component
public class DrawnPlaces {

    private final JdbcClient sql;

    DrawnPlaces(JdbcClient sql) {
        this.sql = sql;
    }

    /// Those of the shown results who stand nowhere yet.
    public void stand(UUID run, Instant at) {
        sql.sql("""
                with placed as (
                    insert into list_place (cycle, category, program, grade, grp, student, application, band, tier, points,
                                            number, run, since)
                    select w.cycle, w.category, w.program, w.grade, w.grp, w.student, w.application, 0, c.tier, c.points,
                           w.number, w.run, :at
                      from released_waiting w
                      join run_choice c on c.run = w.run and c.n = w.n and c.pool = w.pool
                      join offer_family f on f.application = w.application and f.state not in ('Withdrawn', 'Voided')
                     where w.run = :run
                       and not exists (select from list_place p
                                        where p.run = w.run and p.student = w.student and p.program = w.program)
                        on conflict (student, program, cycle) where left_at is null do nothing
                    returning id
                )
                insert into list_move (place, at, code) select id, :at, 'DRAWN' from placed""").param("run", run).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }
}
