package org.openseat.applications.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.applications.ledger.Correction.State;
import org.openseat.cases.CaseId;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.choices.points.PointsKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of corrections asked for and of what they changed.
@Repository
public class CorrectionTable {

    private final JdbcClient sql;

    CorrectionTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// What a line is worth now.
    ///
    /// @param why what the last change was made for; null where the run's value stands
    public record Now(
            String program,
            PointsKind kind,
            int value,
            @Nullable String why) {}

    public List<Now> now(CaseId application) {
        return sql.sql("select program, kind, value, why from points_effective where application = ?")
                .param(application.value())
                .query((row, _) -> new Now(
                        row.getString("program"),
                        PointsKind.valueOf(row.getString("kind")),
                        row.getInt("value"),
                        row.getString("why")))
                .list();
    }

    /// False when one about the same line is open.
    boolean ask(Correction asked, AccountId by) {
        return sql.sql("""
                insert into points_correction (id, application, program, kind, said, state, due, asked_by, asked_at)
                values (:id, :application, :program, :kind, :said, 'Asked', :due, :by, :at)
                on conflict (application, about) where state = 'Asked' do nothing""")
                        .param("id", asked.id())
                        .param("application", asked.application().value())
                        .param("program", asked.program())
                        .param("kind", asked.kind().name())
                        .param("said", asked.said())
                        .param("due", asked.due())
                        .param("by", by.value())
                        .param("at", asked.asked().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// False when somebody has answered it already.
    boolean answer(UUID id, State state, String why, AccountId by, Instant now) {
        return sql.sql("""
                update points_correction
                   set state = :state, answer = :why, answered_by = :by, answered_at = :at
                 where id = :id and state = 'Asked'""")
                        .param("id", id)
                        .param("state", written(state))
                        .param("why", why)
                        .param("by", by.value())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// The line it is about, or the same kind of every choice; lines that have the value already stay.
    void change(Correction about, int value, String why, AccountId by, Instant now) {
        sql.sql("""
                insert into points_change (correction, application, program, kind, old, new, why, by, at)
                select :correction, e.application, e.program, e.kind, e.value, :value, :why, :by, :at
                  from points_effective e
                 where e.application = :application and e.kind = :kind and e.value <> :value
                   and (:every or e.program = :program)""")
                .param("correction", about.id())
                .param("application", about.application().value())
                .param("program", about.program())
                .param("kind", about.kind().name())
                .param("every", !about.kind().isOfOneChoice())
                .param("value", value)
                .param("why", why)
                .param("by", by.value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Correction> find(UUID id) {
        return sql.sql("select * from points_correction where id = ?")
                .param(id)
                .query((row, _) -> correction(row))
                .optional();
    }

    /// The newest first.
    public List<Correction> of(CaseId application) {
        return sql.sql("select * from points_correction where application = ? order by asked_at desc")
                .param(application.value())
                .query((row, _) -> correction(row))
                .list();
    }

    /// Those that wait for an answer, the next due first. Of an application that counts no more nothing waits.
    public List<Correction> waiting() {
        return sql.sql("""
                select c.* from points_correction c join application a on a.id = c.application
                 where c.state = 'Asked' and a.state in ('Filed', 'InCycle')
                 order by c.due, c.asked_at, c.id limit 200""").query((row, _) -> correction(row)).list();
    }

    /// How many of a cycle wait for an answer.
    public int open(SchoolYear cycle) {
        return sql.sql("""
                select count(*) from points_correction c join application a on a.id = c.application
                 where c.state = 'Asked' and a.cycle = ? and a.state in ('Filed', 'InCycle')""").param(cycle.label()).query(Integer.class).single();
    }

    private static Correction correction(ResultSet row) throws SQLException {
        var answered = row.getObject("answered_at", OffsetDateTime.class);
        return new Correction(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("application", UUID.class)),
                row.getString("program"),
                PointsKind.valueOf(row.getString("kind")),
                row.getString("said"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getObject("due", LocalDate.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("answer"),
                answered == null ? null : answered.toInstant());
    }

    private static String written(State state) {
        return switch (state) {
            case ASKED -> "Asked";
            case CORRECTED -> "Corrected";
            case CONFIRMED -> "Confirmed";
        };
    }
}
