package org.openseat.cases.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKinds;
import org.openseat.students.Student;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table of requests being filled in: one for each child, family, kind and variant, each part as typed. One that is
/// shared is every guardian's of the child.
@Repository
public class Drafts {

    private static final TypeReference<Map<String, Map<String, String>>> TYPED = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Students students;
    private final CaseKinds kinds;

    Drafts(JdbcClient sql, JsonMapper json, Students students, CaseKinds kinds) {
        this.sql = sql;
        this.json = json;
        this.students = students;
        this.kinds = kinds;
    }

    /// A draft by its key and variant.
    public record Begun(CaseId id, String variant) {}

    /// The draft of this family for its child, begun now or before: begun twice, from two windows, it is still the one.
    @Transactional
    public Optional<CaseId> begin(String kind, String variant, StudentId child, AccountId family, Instant now) {
        return students.find(child, family).flatMap(found -> {
            sql.sql("""
                    insert into case_draft (id, kind, variant, student, account, started, saved)
                    values (:id, :kind, :variant, :child, :family, :now, :now)
                    on conflict (student, account, kind, variant) do nothing""")
                    .param("id", UUID.randomUUID())
                    .param("kind", kind)
                    .param("variant", variant)
                    .param("child", child.value())
                    .param("family", family.value())
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
            return of(kind, child, family).stream()
                    .filter(begun -> begun.variant().equals(variant))
                    .map(Begun::id)
                    .findFirst();
        });
    }

    /// A draft that every guardian of the child may fill in, and that has an id already: begun twice, it is still the
    /// one.
    /// What is known already can be typed in beforehand.
    @Transactional
    public void beginShared(
            CaseId id,
            String kind,
            String variant,
            StudentId child,
            AccountId family,
            Map<String, Map<String, String>> typed,
            Instant now) {
        sql.sql("""
                insert into case_draft (id, kind, variant, student, account, shared, typed, started, saved)
                values (:id, :kind, :variant, :child, :family, true, :typed::jsonb, :now, :now)
                on conflict do nothing""")
                .param("id", id.value())
                .param("kind", kind)
                .param("variant", variant)
                .param("child", child.value())
                .param("family", family.value())
                .param("typed", json.writeValueAsString(typed))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The draft in which staff key in an application on paper; begun again, with the day as it was written last.
    @Transactional
    public CaseId beginOnPaper(String kind, StudentId child, AccountId staff, LocalDate received, Instant now) {
        return new CaseId(sql.sql("""
                insert into case_draft (id, kind, variant, student, account, started, saved, received)
                values (:id, :kind, '', :child, :staff, :now, :now, :received)
                on conflict (student, account, kind, variant) do update set received = excluded.received
                returning id""")
                .param("id", UUID.randomUUID())
                .param("kind", kind)
                .param("child", child.value())
                .param("staff", staff.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("received", received)
                .query(UUID.class)
                .single());
    }

    /// The applications on paper that this member of staff has not finished keying in, oldest first.
    public List<CaseId> onPaper(String kind, AccountId staff) {
        return sql.sql("""
                select id from case_draft
                 where account = :staff and kind = :kind and received is not null order by started, id""")
                .param("staff", staff.value())
                .param("kind", kind)
                .query((row, n) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }

    public List<Begun> of(String kind, StudentId child, AccountId family) {
        return sql.sql("""
                select id, variant from case_draft
                 where student = :child and (account = :family or shared) and kind = :kind
                 order by variant""")
                .param("child", child.value())
                .param("family", family.value())
                .param("kind", kind)
                .query((row, n) -> new Begun(new CaseId(row.getObject("id", UUID.class)), row.getString("variant")))
                .list();
    }

    /// The draft, if it is this family's and the child still is; from paper, if the child is none of its own.
    @Transactional(readOnly = true)
    public Optional<Draft> find(String kind, CaseId id, AccountId family, LocalDate today) {
        return sql.sql("""
                select student, variant, typed, received from case_draft
                 where id = :id and (account = :family or shared) and kind = :kind""")
                .param("id", id.value())
                .param("family", family.value())
                .param("kind", kind)
                .query((row, n) -> {
                    var variant = row.getString("variant");
                    var typed = json.readValue(row.getString("typed"), TYPED);
                    var received = row.getObject("received", LocalDate.class);
                    return child(new StudentId(row.getObject("student", UUID.class)), family, received != null)
                            .map(child -> new Draft(
                                    id,
                                    kinds.get(kind),
                                    variant,
                                    child,
                                    family,
                                    typed,
                                    received == null ? today : received,
                                    received));
                })
                .optional()
                .flatMap(found -> found);
    }

    private Optional<Student> child(StudentId child, AccountId account, boolean onPaper) {
        return onPaper
                ? Optional.of(child)
                        .filter(any -> !students.isFamily(any, account))
                        .map(students::get)
                : students.find(child, account);
    }

    /// Holds the draft until the end of the transaction, so that two submissions follow each other.
    public void lock(CaseId id) {
        sql.sql("select id from case_draft where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /// Keeps what was typed in a part, right or not: nothing a family types is lost. False when the draft is gone,
    /// because it was submitted meanwhile: this waits for a submission under way.
    @Transactional
    public boolean save(CaseId id, String part, Map<String, String> typed, Instant now) {
        return sql.sql("""
                update case_draft set typed = typed || jsonb_build_object(:part::text, :typed::jsonb), saved = :now
                 where id = :id""")
                        .param("id", id.value())
                        .param("part", part)
                        .param("typed", json.writeValueAsString(typed))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    public void discard(CaseId id) {
        sql.sql("delete from case_draft where id = :id").param("id", id.value()).update();
    }
}
