package org.openseat.permits.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.permits.PermitScope;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The tables of applications being filled in: one for each child and family, each part as typed.
@Repository
class Drafts {

    private static final TypeReference<Map<String, String>> TYPED = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Students students;
    private final PermitScope scope;

    Drafts(JdbcClient sql, JsonMapper json, Students students, PermitScope scope) {
        this.sql = sql;
        this.json = json;
        this.students = students;
        this.scope = scope;
    }

    /// The draft of this family for this child: begun now, or the one begun before.
    CaseId begin(StudentId child, AccountId family, Instant now) {
        sql.sql("""
                insert into permit_draft (id, student, account, started) values (:id, :child, :family, :now)
                on conflict (student, account) do nothing""")
                .param("id", UUID.randomUUID())
                .param("child", child.value())
                .param("family", family.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return of(child, family).orElseThrow();
    }

    Optional<CaseId> of(StudentId child, AccountId family) {
        return sql.sql("select id from permit_draft where student = :child and account = :family")
                .param("child", child.value())
                .param("family", family.value())
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    /// The draft, if it is this family's and the child still is.
    Optional<Draft> find(CaseId id, AccountId family, LocalDate today) {
        return sql.sql("select student from permit_draft where id = :id and account = :family")
                .param("id", id.value())
                .param("family", family.value())
                .query(UUID.class)
                .optional()
                .flatMap(child -> students.find(new StudentId(child), family))
                .map(child -> new Draft(id, child, family, typed(id), today, scope.granted(child.id(), family)));
    }

    /// Holds the draft until the end of the transaction, so that two submissions follow each other.
    void lock(CaseId id) {
        sql.sql("select 1 from permit_draft where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    void save(CaseId id, String part, Map<String, String> typed, Instant now) {
        sql.sql("""
                insert into permit_draft_part (draft, part, typed, saved) values (:draft, :part, :typed::jsonb, :now)
                on conflict (draft, part) do update set typed = excluded.typed, saved = excluded.saved""")
                .param("draft", id.value())
                .param("part", part)
                .param("typed", json.writeValueAsString(typed))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void discard(CaseId id) {
        sql.sql("delete from permit_draft where id = :id")
                .param("id", id.value())
                .update();
    }

    private Map<String, Map<String, String>> typed(CaseId id) {
        var parts = new HashMap<String, Map<String, String>>();
        sql.sql("select part, typed from permit_draft_part where draft = :id")
                .param("id", id.value())
                .query(row -> {
                    parts.put(row.getString("part"), json.readValue(row.getString("typed"), TYPED));
                });
        return parts;
    }
}
