package org.openseat.retention.hold;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.students.StudentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of holds; what was lifted stays in it. One hold stands for a child, and two people lift it.
@Repository
public class Holds {

    private static final Logger LOG = LoggerFactory.getLogger(Holds.class);

    private final JdbcClient sql;

    Holds(JdbcClient sql) {
        this.sql = sql;
    }

    /// The holds that stand, the newest first.
    public List<Hold> standing() {
        return sql.sql("select * from record_hold where lifted is null order by held desc, id")
                .query(Holds::hold)
                .list();
    }

    Optional<Hold> of(StudentId child) {
        return sql.sql("select * from record_hold where student = :child and lifted is null")
                .param("child", child.value())
                .query(Holds::hold)
                .optional();
    }

    /// The child of a request, which need not be one of the district's.
    Optional<StudentId> childOf(ConfirmationNumber number) {
        return sql.sql("select student from case_file where number = :number")
                .param("number", number.value())
                .query(UUID.class)
                .optional()
                .map(StudentId::new);
    }

    /// Placed twice, it stands once, for the first reason.
    void place(StudentId child, String why, AccountId by, Instant now) {
        var placed = sql.sql("""
                        insert into record_hold (id, student, why, held_by, held) values (:id, :child, :why, :by, :now)
                        on conflict (student) where lifted is null do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("child", child.value())
                .param("why", why)
                .param("by", by.value())
                .param("now", now.atOffset(UTC))
                .update();
        log(placed, child, by, "Records put on hold");
    }

    /// Whoever wants to lift it first waits for a second person.
    void askToLift(StudentId child, String why, AccountId by, Instant now) {
        sql.sql("""
                update record_hold set lift_asked_by = :by, lift_asked = :now, lift_why = :why
                 where student = :child and lifted is null and lift_asked is null
                """)
                .param("child", child.value())
                .param("why", why)
                .param("by", by.value())
                .param("now", now.atOffset(UTC))
                .update();
    }

    /// The hold stays after all; the wish to lift it stays written.
    void keep(StudentId child, String why, AccountId by, Instant now) {
        var kept = sql.sql("""
                        with wish as (
                            insert into record_hold_kept (hold, asked_by, asked, lift_why, kept_by, kept, why)
                            select id, lift_asked_by, lift_asked, lift_why, :by, :now, :why from record_hold
                             where student = :child and lifted is null and lift_asked is not null
                               for update
                            returning hold)
                        update record_hold set lift_asked_by = null, lift_asked = null, lift_why = null
                         where id in (select hold from wish)
                        """)
                .param("child", child.value())
                .param("why", why)
                .param("by", by.value())
                .param("now", now.atOffset(UTC))
                .update();
        log(kept, child, by, "Hold on records kept");
    }

    /// The wishes to lift the standing hold that nobody followed, the newest first.
    List<Hold.Kept> kept(StudentId child) {
        return sql.sql("""
                        select k.* from record_hold_kept k join record_hold h on h.id = k.hold
                         where h.student = :child and h.lifted is null order by k.kept desc
                        """)
                .param("child", child.value())
                .query((row, _) -> new Hold.Kept(
                        lift(row, "asked_by", "asked").orElseThrow(),
                        new AccountId(row.getObject("kept_by", UUID.class)),
                        row.getObject("kept", OffsetDateTime.class).toInstant(),
                        row.getString("why")))
                .list();
    }

    /// Lifts what somebody else asked to lift; false when nobody else did.
    boolean lift(StudentId child, AccountId by, Instant now) {
        var lifted = sql.sql("""
                        update record_hold set lifted_by = :by, lifted = :now
                         where student = :child and lifted is null and lift_asked_by <> :by
                        """)
                .param("child", child.value())
                .param("by", by.value())
                .param("now", now.atOffset(UTC))
                .update();
        log(lifted, child, by, "Hold on records lifted");
        return lifted == 1;
    }

    private static void log(int rows, StudentId child, AccountId by, String what) {
        if (rows == 1) {
            LOG.atWarn().addKeyValue("child", child).addKeyValue("by", by).log(what);
        }
    }

    private static Hold hold(ResultSet row, int number) throws SQLException {
        return new Hold(
                new StudentId(row.getObject("student", UUID.class)),
                row.getString("why"),
                new AccountId(row.getObject("held_by", UUID.class)),
                row.getObject("held", OffsetDateTime.class).toInstant(),
                lift(row, "lift_asked_by", "lift_asked"));
    }

    private static Optional<Hold.Lift> lift(ResultSet row, String by, String at) throws SQLException {
        var asked = row.getObject(at, OffsetDateTime.class);
        return asked == null
                ? Optional.empty()
                : Optional.of(new Hold.Lift(
                        new AccountId(row.getObject(by, UUID.class)), asked.toInstant(), row.getString("lift_why")));
    }
}
