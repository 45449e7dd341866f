package org.openseat.offers;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.About;
import org.openseat.applications.Answers;
import org.openseat.applications.Application;
import org.openseat.applications.Choice;
import org.openseat.applications.Sent;
import org.openseat.applications.file.Applications;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.people.Child;
import org.openseat.cases.people.Signature;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.permits.Town;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.students.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A run that was drawn by hand: a test says who was selected where and who waits, in which order.
public class DrawnRun {

    public static final SchoolYear CYCLE = new SchoolYear(2027);
    public static final String GRADE = "8";

    private final JdbcClient sql;
    private final Applications applications;
    private final Instant now;
    private final UUID id = UUID.randomUUID();
    private int pools;
    private int children;

    public DrawnRun(JdbcClient sql, Applications applications, Category category, LocalDate acceptBy, Instant now) {
        this.sql = sql;
        this.applications = applications;
        this.now = now;
        sql.sql("update lottery_run set state = 'SET_ASIDE', aside_code = 'WRONG_SEATS', aside_why = 'A test of before'"
                        + " where cycle = ? and category = ? and state <> 'SET_ASIDE'")
                .params(CYCLE.label(), category.name())
                .update();
        sql.sql("""
                insert into lottery_run (id, cycle, category, run, label, state, mechanism, waiting, source, value_source,
                    value_bytes, value_due, engine, policy, manifest, value, accept_by, prepared_at, frozen_at, valued_at)
                values (:id, :cycle, :category, (select count(*) + 1 from lottery_run r
                                                  where r.cycle = :cycle and r.category = :category),
                    :label, 'RELEASED', 'IMMEDIATE', 'FIRST_CHOICE_IF_UNSEATED', 'DIGITS', 'Balls', 8, :now, '1', '1', 'm',
                    '\\x00', :acceptBy, :now, :now, :now)""")
                .param("id", id)
                .param("cycle", CYCLE.label())
                .param("category", category.name())
                .param("label", CYCLE.label() + " " + id)
                .param("acceptBy", acceptBy)
                .param("now", Timestamp.from(now))
                .update();
        sql.sql("insert into release_batch (run, part, per_mille, opens_at, opened_at) values (?, 2, 1000, ?, ?)")
                .params(id, Timestamp.from(now), Timestamp.from(now))
                .update();
    }

    public UUID id() {
        return id;
    }

    /// Declares the seats of a program anew, none of them taken.
    public static void seats(JdbcClient sql, String program, int number) {
        sql.sql("""
                insert into program_seats (program, cycle, grade, version, capacity, continuing, continuing_ow, held, declared_at)
                select :program, :cycle, :grade, coalesce(max(version), 0) + 1, :number, 0, 0, 0, now()
                  from program_seats where program = :program and cycle = :cycle and grade = :grade""")
                .param("program", program)
                .param("cycle", CYCLE.label())
                .param("grade", GRADE)
                .param("number", number)
                .update();
    }

    public int pool(String program) {
        int pool = pools++;
        sql.sql("""
                insert into run_pool (run, pool, code, program, school, name, grade, capacity, continuing, target, seats, hard)
                select :run, :pool, :program || '.' || :grade, p.code, p.school, p.name, :grade, 50, 0, '', 50, false
                  from program p where p.code = :program""")
                .param("run", id)
                .param("pool", pool)
                .param("program", program)
                .param("grade", GRADE)
                .update();
        return pool;
    }

    /// Selected to the pool; the first child has the best number.
    public CaseId selected(int pool, StudentId student, SignedIn family, String program) {
        var application = application(student, family, Window.ON_TIME, program);
        int n = child(student, application, pool, 0);
        result(n, pool);
        return application;
    }

    /// Selected to none, and on the list at this place.
    public CaseId waits(int pool, int position, StudentId student, SignedIn family, String program, int points) {
        return waits(pool, position, student, family, program, points, "");
    }

    public CaseId waits(
            int pool, int position, StudentId student, SignedIn family, String program, int points, String group) {
        var application = application(student, family, Window.ON_TIME, program);
        int n = child(student, application, pool, points, group);
        result(n, null);
        sql.sql("insert into run_waiting (run, pool, position, n) values (?, ?, ?, ?)")
                .params(id, pool, position, n)
                .update();
        return application;
    }

    private int child(StudentId student, CaseId application, int pool, int points) {
        return child(student, application, pool, points, "");
    }

    private int child(StudentId student, CaseId application, int pool, int points, String group) {
        int n = children++;
        sql.sql("""
                insert into run_child (run, n, student, application, pseudonym, draw_id, grp)
                values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, n, student.value(), application.value(), "p" + n, "d" + n, group)
                .update();
        sql.sql("insert into run_choice (run, n, choice, pool, band, tier, points) values (?, ?, 0, ?, 0, 1, ?)")
                .params(id, n, pool, points)
                .update();
        return n;
    }

    private void result(int n, Integer pool) {
        sql.sql(
                        "insert into run_result (run, n, number, choice, pool, told) values (:run, :n, :n, :choice, :pool, '[]')")
                .param("run", id)
                .param("n", n)
                .param("choice", pool == null ? null : 0)
                .param("pool", pool)
                .update();
    }

    /// An application of this child that counts, for one program.
    public CaseId application(StudentId student, SignedIn family, Window window, String program) {
        var kind = Category.valueOf(sql.sql("select kind from program where code = ?")
                .param(program)
                .query(String.class)
                .single());
        var standing = applications.active(student, CYCLE);
        if (standing.isPresent()) {
            return standing.get().about().id();
        }
        var draft = new Application.Draft(new About(new CaseId(UUID.randomUUID()), student, CYCLE, family.id()), now);
        applications.begin(draft);
        applications.file(draft.file(new Sent(
                ConfirmationNumber.draw(new SecureRandom()),
                1,
                family.id(),
                new Answers(
                        new Child("Tomás Delgado", LocalDate.parse("2014-03-14"), null),
                        Grade.GRADE_8,
                        Town.HOME,
                        null),
                List.of(new Choice(window, kind, 1, program, now)),
                new Signature("Ana Ruiz", LocalDate.parse("2026-11-10")),
                now,
                now)));
        sql.sql("""
                insert into case_opinion (case_id, step, at, opinion)
                values (?, 'SUBMITTED', ?, '{"heardOn": "2026-11-10", "numbers": "1", "findings": []}')""").params(draft.about().id().value(), Timestamp.from(now)).update();
        return draft.about().id();
    }

    /// The offer of a program to a child, if there is one.
    public static Optional<CaseId> offer(JdbcClient sql, StudentId child, String program) {
        return sql.sql("select id from offer where student = ? and program = ? order by submitted desc limit 1")
                .params(child.value(), program)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }
}
