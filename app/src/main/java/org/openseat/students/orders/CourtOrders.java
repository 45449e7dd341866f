package org.openseat.students.orders;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.students.StudentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a guardian from a child by a court order, and lifts it again. (R-ACC-18)
///
/// Whoever asks whether an account may act for a child asks the view `guardian_block` too: it has the orders that
/// stand.
@Component
public class CourtOrders {

    private static final Logger LOG = LoggerFactory.getLogger(CourtOrders.class);

    private final JdbcClient sql;

    CourtOrders(JdbcClient sql) {
        this.sql = sql;
    }

    /// From now on this account sees nothing of the child, whether it was linked or not. Written in twice, it stands
    /// once.
    @Transactional
    public void keepOut(
            StudentId child, AccountId guardian, String reference, String reason, AccountId by, Instant now) {
        sql.sql("""
                insert into court_order (id, account, student, reference, reason, entered, entered_by)
                values (:id, :guardian, :child, :reference, :reason, :now, :by)
                on conflict (account, student) where lifted is null do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("guardian", guardian.value())
                .param("child", child.value())
                .param("reference", reference)
                .param("reason", reason)
                .param("now", now.atOffset(UTC))
                .param("by", by.value())
                .update();
        voidPin(child);
        LOG.atWarn()
                .addKeyValue("account", guardian)
                .addKeyValue("child", child)
                .addKeyValue("by", by)
                .log("Kept out by a court order");
    }

    /// Who is kept out may know the PIN: it is worth nothing from now on, and the school gives the child a new one.
    private void voidPin(StudentId child) {
        sql.sql("""
                insert into void_pin (student, pin) select id, pin from student where id = ? and pin is not null
                on conflict do nothing""").param(child.value()).update();
        sql.sql("update student set pin = null where id = ?").param(child.value()).update();
    }

    /// The order stands no more; a guardian who was linked sees the child again. False when it was lifted before.
    @Transactional
    public boolean lift(UUID order, String reason, AccountId by, Instant now) {
        var lifted = sql.sql("""
                        update court_order set lifted = :now, lifted_by = :by, lift_reason = :reason
                         where id = :id and lifted is null
                        """)
                        .param("id", order)
                        .param("reason", reason)
                        .param("by", by.value())
                        .param("now", now.atOffset(UTC))
                        .update()
                == 1;
        if (lifted) {
            LOG.atWarn().addKeyValue("order", order).addKeyValue("by", by).log("Court order lifted");
        }
        return lifted;
    }

    /// True for somebody who is kept from a child they were linked to: they are told whom to call, and no more.
    public boolean keptFromAChild(AccountId guardian) {
        return sql.sql("""
                        select exists (select from guardian_block b
                                         join guardian_link l on l.account = b.account and l.student = b.student
                                        where b.account = :guardian and l.ended is null)
                        """)
                .param("guardian", guardian.value())
                .query(Boolean.class)
                .single();
    }

    List<CourtOrder> standing() {
        return sql.sql("select * from court_order where lifted is null order by entered desc, id")
                .query(CourtOrders::order)
                .list();
    }

    Optional<CourtOrder> find(UUID order) {
        return sql.sql("select * from court_order where id = :id and lifted is null")
                .param("id", order)
                .query(CourtOrders::order)
                .optional();
    }

    private static CourtOrder order(ResultSet row, int number) throws SQLException {
        return new CourtOrder(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                new StudentId(row.getObject("student", UUID.class)),
                row.getString("reference"),
                row.getString("reason"),
                row.getObject("entered", OffsetDateTime.class).toInstant(),
                new AccountId(row.getObject("entered_by", UUID.class)));
    }
}
