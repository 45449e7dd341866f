package org.openseat.offers.waiting;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Grade;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.openseat.rulebook.choices.seats.BalanceGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts late and Space Available choices on their lists in the order in which they came: without points, behind
/// everybody
/// on time. (R-CHO-7, R-SEL-9, R-SA-1)
@Component
public class LateWishes implements Round {

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    LateWishes(JdbcClient sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "offers.late";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_MINUTE;
    }

    private record Late(UUID application, String program, String grade, String group) {}

    @Override
    public void work(ZonedDateTime now) {
        var late = waiting();
        if (!late.isEmpty()) {
            transaction.executeWithoutResult(_ -> join(late));
        }
    }

    private List<Late> waiting() {
        return sql.sql("""
                select w.application, w.program, w.grade, w.race from late_wish w
                 where not exists (select from list_place p
                                    where p.student = w.student and p.program = w.program and p.cycle = w.cycle)
                   and not exists (select from offer o
                                    where o.student = w.student and o.program = w.program and o.school_year = w.cycle)
                 order by w.filed_at limit 1000""")
                .query((row, n) -> new Late(
                        row.getObject("application", UUID.class),
                        row.getString("program"),
                        Grade.valueOf(row.getString("grade")).code(),
                        group(row.getString("race"))))
                .list();
    }

    /// The floors of the balance rule go on counting.
    private static String group(@Nullable String race) {
        return race == null ? "" : BalanceGroup.of(race).name();
    }

    /// The number is the second in which it came: gaps do no harm, and the earlier one stays first.
    private void join(List<Late> late) {
        sql.sql("""
                with placed as (
                    insert into list_place (cycle, category, program, grade, grp, student, application, band, tier, points,
                                            number, since)
                    select w.cycle, w.category, w.program, n.grade, n.grp, w.student, w.application, w.band, 1, 0,
                           (extract(epoch from w.filed_at) - extract(epoch from timestamptz '2020-01-01'))::int, w.filed_at
                      from unnest(:applications, :programs, :grades, :groups) as n(application, program, grade, grp)
                      join late_wish w on w.application = n.application and w.program = n.program
                        on conflict (student, program, cycle) where left_at is null do nothing
                    returning id, since
                )
                insert into list_move (place, at, code) select id, since, 'JOINED' from placed""")
                .param("applications", late.stream().map(Late::application).toArray(UUID[]::new))
                .param("programs", late.stream().map(Late::program).toArray(String[]::new))
                .param("groups", late.stream().map(Late::group).toArray(String[]::new))
                .param("grades", late.stream().map(Late::grade).toArray(String[]::new))
                .update();
    }
}
