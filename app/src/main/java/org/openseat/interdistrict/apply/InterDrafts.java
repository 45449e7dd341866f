package org.openseat.interdistrict.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.rulebook.inter.Direction;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table of requests being filled in: one for each child, family and direction.
@Repository
class InterDrafts {

    private static final TypeReference<Map<String, Map<String, String>>> TYPED = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Students students;

    InterDrafts(JdbcClient sql, JsonMapper json, Students students) {
        this.sql = sql;
        this.json = json;
        this.students = students;
    }

    /// A draft by its key and direction.
    record Begun(CaseId id, Direction direction) {}

    /// The draft of this family for this child: begun now, or the one begun before.
    CaseId begin(StudentId child, AccountId family, Direction direction, Instant now) {
        sql.sql("""
                insert into inter_draft (id, student, account, direction, started, saved)
                values (:id, :child, :family, :direction, :now, :now)
                on conflict (student, account, direction) do nothing""")
                .param("id", UUID.randomUUID())
                .param("child", child.value())
                .param("family", family.value())
                .param("direction", direction.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return of(child, family).stream()
                .filter(begun -> begun.direction() == direction)
                .findFirst()
                .orElseThrow()
                .id();
    }

    List<Begun> of(StudentId child, AccountId family) {
        return sql.sql("select id, direction from inter_draft where student = :child and account = :family")
                .param("child", child.value())
                .param("family", family.value())
                .query((row, n) -> new Begun(
                        new CaseId(row.getObject("id", UUID.class)), Direction.valueOf(row.getString("direction"))))
                .list();
    }

    /// The draft, if it is this family's and the child still is.
    Optional<Draft> find(CaseId id, AccountId family, LocalDate today) {
        return sql.sql("select student, direction, typed from inter_draft where id = :id and account = :family")
                .param("id", id.value())
                .param("family", family.value())
                .query((row, n) -> {
                    var direction = Direction.valueOf(row.getString("direction"));
                    var typed = json.readValue(row.getString("typed"), TYPED);
                    return students.find(new StudentId(row.getObject("student", UUID.class)), family)
                            .map(child -> new Draft(id, child, family, direction, typed, today));
                })
                .optional()
                .flatMap(found -> found);
    }

    /// Holds the draft until the end of the transaction, so that two submissions follow each other.
    void lock(CaseId id) {
        sql.sql("select id from inter_draft where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    void save(CaseId id, String part, Map<String, String> typed, Instant now) {
        sql.sql("""
                update inter_draft set typed = typed || jsonb_build_object(:part::text, :typed::jsonb), saved = :now
                where id = :id""")
                .param("id", id.value())
                .param("part", part)
                .param("typed", json.writeValueAsString(typed))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void discard(CaseId id) {
        sql.sql("delete from inter_draft where id = :id")
                .param("id", id.value())
                .update();
    }
}
