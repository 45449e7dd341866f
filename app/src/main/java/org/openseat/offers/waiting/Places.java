package org.openseat.offers.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.choices.Category;
import org.openseat.students.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The places on waiting lists; whoever leaves one leaves its reason behind.
@Repository
public class Places {

    private static final String PLACE = """
            select p.id, p.cycle, p.category, p.program, p.grade, p.grp, p.student, p.application, p.band, p.tier, p.points,
                   p.number, p.since, p.left_why
              from list_place p where\s""";

    private final JdbcClient sql;

    Places(JdbcClient sql) {
        this.sql = sql;
    }

    /// One that a guardian or staff may know of is for the caller to make sure.
    public Optional<Place> find(UUID id) {
        return where("p.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /// Held until the end of the transaction.
    public Optional<Place> hold(UUID id) {
        return where("p.id = :id for update", Map.of("id", id)).stream().findFirst();
    }

    /// Everybody who stands on the list of a program and grade.
    public List<Place> standing(Pool pool) {
        return where(
                "p.cycle = :cycle and p.program = :program and p.grade = :grade and p.left_at is null",
                Map.of("cycle", pool.cycle().label(), "program", pool.program(), "grade", pool.grade()));
    }

    /// The places of a child, also those that have ended, if the family is linked to the child today.
    public List<Place> ofChild(StudentId child, AccountId family) {
        return where("""
                p.student = :child
                   and exists (select from may_act_for m where m.student = p.student and m.account = :family)
                 order by p.since desc, p.id""", Map.of("child", child.value(), "family", family.value()));
    }

    /// On how many lists of a kind a child stands.
    public int count(StudentId child, SchoolYear cycle, Category category) {
        return sql.sql("""
                select count(*) from list_place
                 where student = :child and cycle = :cycle and category = :category and left_at is null""")
                .param("child", child.value())
                .param("cycle", cycle.label())
                .param("category", category.name())
                .query(Integer.class)
                .single();
    }

    /// Takes a child off every list of a kind.
    public void leaveAll(
            StudentId child, SchoolYear cycle, Category category, Movement why, Instant at, @Nullable AccountId by) {
        leave(
                "student = :child and cycle = :cycle and category = :category",
                Map.of("child", child.value(), "cycle", cycle.label(), "category", category.name()),
                why,
                at,
                by);
    }

    /// Takes a child off the list of one program.
    public void leave(
            StudentId child, SchoolYear cycle, String program, Movement why, Instant at, @Nullable AccountId by) {
        leave(
                "student = :child and cycle = :cycle and program = :program",
                Map.of("child", child.value(), "cycle", cycle.label(), "program", program),
                why,
                at,
                by);
    }

    /// Those that fit and still stand; a call that runs for one of them is over.
    ///
    /// @return how many there were
    int leave(String which, Map<String, ?> with, Movement why, Instant at, @Nullable AccountId by) {
        return sql.sql("""
                with gone as (
                    update list_place set left_at = :at, left_why = :why where left_at is null and %s returning id
                ), over as (
                    update vacancy_call c set state = 'CLOSED', ended_at = :at from gone
                     where c.place = gone.id and c.state = 'OPEN'
                )
                insert into list_move (place, at, code, by) select id, :at, :why, :by from gone""".formatted(which))
                .params(with)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("why", why.name())
                .param("by", by == null ? null : by.value())
                .update();
    }

    /// Something that leaves the place where it is.
    public void note(UUID place, Movement what, @Nullable String note, Instant at, @Nullable AccountId by) {
        sql.sql("insert into list_move (place, at, code, note, by) values (:place, :at, :code, :note, :by)")
                .param("place", place)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("code", what.name())
                .param("note", note)
                .param("by", by == null ? null : by.value())
                .update();
    }

    /// Places that ended with their list, and whose family has not been written to.
    public List<UUID> untold() {
        return sql.sql("""
                select id from list_place where left_why = 'CLOSED' and told_at is null order by id limit 500""").query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    /// False when the family was written to before.
    public boolean told(UUID place, Instant at) {
        return sql.sql("update list_place set told_at = :at where id = :id and told_at is null")
                        .param("id", place)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private List<Place> where(String condition, Map<String, ?> with) {
        return sql.sql(PLACE + condition).params(with).query(Places::place).list();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        var left = row.getString("left_why");
        return new Place(
                row.getObject("id", UUID.class),
                new Pool(SchoolYear.parse(row.getString("cycle")), row.getString("program"), row.getString("grade")),
                Category.valueOf(row.getString("category")),
                row.getString("grp"),
                new StudentId(row.getObject("student", UUID.class)),
                new CaseId(row.getObject("application", UUID.class)),
                row.getInt("band"),
                row.getInt("tier"),
                row.getInt("points"),
                row.getInt("number"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                left == null ? null : Movement.valueOf(left));
    }
}
