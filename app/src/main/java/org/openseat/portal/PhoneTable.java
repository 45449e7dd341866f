package org.openseat.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.students.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of telephones for emergencies.
@Repository
class PhoneTable {

    private final JdbcClient sql;

    PhoneTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// One writer a child at a time, so that a number cannot be added twice.
    void lock(StudentId child) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 240))")
                .param("portal_phone " + child)
                .query((row, n) -> true)
                .single();
    }

    List<EmergencyPhone> of(StudentId child) {
        return sql.sql("""
                select * from portal_phone where student = ?
                order by person is null, coalesce(name, school_name) collate names, entered_at, id
                """).param(child.value()).query(PhoneTable::phone).list();
    }

    void add(StudentId child, EmergencyPhone.Written written, AccountId by, Instant at) {
        sql.sql("""
                insert into portal_phone (student, name, phone, relation, entered_by, entered_at)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        child.value(),
                        written.entry().name(),
                        written.entry().phone(),
                        written.relation().name(),
                        by.value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void change(UUID id, EmergencyPhone.Written written, AccountId by, Instant at) {
        sql.sql("""
                update portal_phone set name = ?, phone = ?, relation = ?, removed = false, entered_by = ?, entered_at = ?
                where id = ?
                """)
                .params(
                        written.entry().name(),
                        written.entry().phone(),
                        written.relation().name(),
                        by.value(),
                        at.atOffset(ZoneOffset.UTC),
                        id)
                .update();
    }

    void remove(UUID id, AccountId by, Instant at) {
        sql.sql("""
                update portal_phone
                set name = null, phone = null, relation = null, removed = true, entered_by = ?, entered_at = ?
                where id = ?
                """).params(by.value(), at.atOffset(ZoneOffset.UTC), id).update();
    }

    void leave(UUID id) {
        sql.sql("""
                update portal_phone
                set name = null, phone = null, relation = null, removed = false, entered_by = null, entered_at = null
                where id = ? and person is not null
                """).param(id).update();
    }

    void delete(UUID id) {
        sql.sql("delete from portal_phone where id = ?").param(id).update();
    }

    private static EmergencyPhone phone(ResultSet row, int number) throws SQLException {
        var name = row.getString("name");
        return new EmergencyPhone(
                row.getObject("id", UUID.class),
                row.getString("person") == null
                        ? Optional.empty()
                        : Optional.of(
                                new EmergencyPhone.Entry(row.getString("school_name"), row.getString("school_phone"))),
                name == null
                        ? Optional.empty()
                        : Optional.of(new EmergencyPhone.Written(
                                new EmergencyPhone.Entry(name, row.getString("phone")),
                                EmergencyPhone.Relation.valueOf(row.getString("relation")))),
                row.getBoolean("removed"),
                Optional.ofNullable(row.getObject("entered_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
