package org.openseat.reporting;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.district.SchoolCode;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes schools, cases and what happened in them straight into the tables, each test its own.
public final class Ledger {

    private final JdbcClient sql;
    private final Accounts accounts;

    public Ledger(ApplicationContext app) {
        this.sql = app.getBean(JdbcClient.class);
        this.accounts = app.getBean(Accounts.class);
    }

    public SignedIn staff(Role role, SchoolCode... schools) {
        var email = "reports-" + UUID.randomUUID() + "@people.example";
        AccountId id = accounts.open(
                new Accounts.Opening(email, "Dana", "Okafor", "en", "harbor42lamp", Set.of(role), Set.of(schools)),
                Instant.EPOCH);
        return new SignedIn(id, "Dana Okafor", "Principal", "en", Set.of(role), Set.of(schools));
    }

    /// A school that only this test knows.
    public SchoolCode school(String name) {
        var code = "R" + UUID.randomUUID().toString().substring(0, 8);
        sql.sql("""
                insert into school (code, name, level, kind, low_grade, high_grade)
                values (?, ?, 'MIDDLE', 'REGULAR', '6', '8')
                """).params(code, name).update();
        return new SchoolCode(code);
    }

    /// A case that is open at its school of residence; nothing is said of it yet.
    public UUID open(SchoolCode from, SchoolCode to, String child, String dueOn) {
        var id = UUID.randomUUID();
        sql.sql("""
                with child as (insert into student (district_id, school, enrolled, first_name, last_name, birth_date, grade)
                               values (:pupil, :from, true, 'A', 'Child', '2014-01-02', '6') returning id)
                insert into permit_request (id, number, student, filed_by, school_year, grade, type, from_school, to_school,
                    answers, submitted, state, deadline, due, turn)
                select :id, :number, child.id, :family, '2026-27', '6', 'PARENT_EMPLOYMENT', :from, :to,
                       jsonb_build_object('child', jsonb_build_object('name', :child)), now(), 'AT_RESIDENCE_SCHOOL',
                       jsonb_build_object('date', :due), :due::date, :from
                  from child
                """)
                .params(Map.of(
                        "id",
                        id,
                        "number",
                        number(),
                        "pupil",
                        "P" + number(),
                        "family",
                        staff(Role.FAMILY).id().value(),
                        "from",
                        from.value(),
                        "to",
                        to.value(),
                        "child",
                        child,
                        "due",
                        dueOn))
                .update();
        return id;
    }

    /// Gives a case its permit.
    public void grant(UUID permit, String on, String until) {
        sql.sql("""
                update permit_request
                   set state = 'GRANTED', deadline = null, due = null, turn = null, reached = true,
                       permit = jsonb_build_object('approval', jsonb_build_object('on', :on),
                                                   'until', nullif(:until, ''))
                 where id = :id
                """).params(Map.of("id", permit, "on", on, "until", until)).update();
    }

    /// A case of these days and happenings, such as `2026-11-02 SUBMITTED`.
    public void history(UUID permit, String happenings) {
        happenings.lines().map(line -> line.split(" ")).forEach(line -> happened(permit, line[0], line[1]));
    }

    public void happened(UUID permit, String day, String what) {
        happened(permit, day, what, "{}");
    }

    public void happened(UUID permit, String day, String what, String facts) {
        sql.sql("insert into case_event (case_id, at, who, what, facts) values (?, ?, 'A clerk', ?, ?::jsonb)")
                .params(permit, Exports.noon(day).toOffsetDateTime(), what, facts)
                .update();
    }

    public void notified(SchoolCode school, int semester, String day, int recipients, String proof) {
        sql.sql("""
                insert into semester_notice (school, school_year, semester, sent_at, recipients, version, html, pdf,
                                             proof_sha256, sent_by)
                values (:school, '2026-27', :semester, :sent, :recipients, 1, '', convert_to(:proof, 'UTF8'),
                        encode(sha256(convert_to(:proof, 'UTF8')), 'hex'), :by)
                """)
                .params(Map.of(
                        "school",
                        school.value(),
                        "semester",
                        semester,
                        "sent",
                        Exports.noon(day).toOffsetDateTime(),
                        "recipients",
                        recipients,
                        "proof",
                        proof,
                        "by",
                        staff(Role.SCHOOL, school).id().value()))
                .update();
    }

    private static String number() {
        var drawn = UUID.randomUUID().toString().toUpperCase(Locale.ROOT).replaceAll("[^0-9A-F]", "");
        return drawn.substring(0, 16).replaceAll("(.{4})(?=.)", "$1-");
    }
}
