package org.openseat.demo.requests;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.audit.openings.Openings;
import org.openseat.cases.CaseId;
import org.openseat.demo.DemoPeople;
import org.openseat.district.SchoolCode;
import org.openseat.documents.Document;
import org.openseat.students.Guardians;
import org.openseat.students.Student;
import org.openseat.students.StudentId;
import org.openseat.students.Students;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The families and the staff of the demo's stories: pupils of two middle schools, and whoever decides about them.
@Component
@Profile("demo")
class Neighbors {

    static final SchoolCode KESTREL = new SchoolCode("8068");
    static final SchoolCode HARBOR = new SchoolCode("8017");
    static final SchoolCode GRANARY = new SchoolCode("8119");

    private static final List<String> FIRST = List.of(
            "Rosa", "Da-hye", "Hương", "Imani", "Omid", "Araceli", "Jürgen", "Brooke", "D’Angelo", "Nonhlanhla");

    private final Accounts accounts;
    private final Guardians guardians;
    private final Students students;
    private final Openings openings;
    private final JdbcClient sql;
    private int families;

    Neighbors(Accounts accounts, Guardians guardians, Students students, Openings openings, JdbcClient sql) {
        this.openings = openings;
        this.accounts = accounts;
        this.guardians = guardians;
        this.students = students;
        this.sql = sql;
    }

    /// A child and the parent who asks for it.
    record Family(SignedIn parent, String email, Student child) {}

    /// Pupils whose families have no account yet, the same ones on every machine.
    List<StudentId> children(SchoolCode school, int most) {
        return sql.sql("""
                select id from student
                where school = :school and enrolled and street is not null
                    and not exists (select from whose_child whose where whose.student = student.id)
                order by md5(district_id)
                limit :most
                """)
                .param("school", school.value())
                .param("most", most)
                .query((row, n) -> new StudentId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Every third family reads Spanish.
    Family family(StudentId child, ZonedDateTime now) {
        var student = students.get(child);
        var n = families++;
        var first = FIRST.get(n % FIRST.size());
        var email = "neighbor" + (n + 1) + "@family.example";
        var language = n % 3 == 0 ? "es" : "en";
        var last = student.name().last();
        var id = accounts.open(
                new Accounts.Opening(email, first, last, language, DemoPeople.PASSWORD, Set.of(Role.FAMILY), null),
                now.toInstant());
        guardians.admit(child, id, now.toInstant());
        return new Family(
                new SignedIn(id, first + " " + last, "", language, Set.of(Role.FAMILY), Set.of()), email, student);
    }

    /// Opens a paper, as whoever accepts it must. (R-IDP-19)
    void looksAt(CaseId id, Document paper, SignedIn staff, ZonedDateTime at) {
        var keys = List.of(id.value(), paper.id().value());
        openings.note(staff, keys, "/papers/" + paper.id().value(), at.toInstant());
    }

    SignedIn residence() {
        return staff("denise.achterberg@marisolusd.example", "Denise Achterberg", Role.SCHOOL, Set.of(KESTREL));
    }

    SignedIn requested() {
        return staff("kwame.boateng@marisolusd.example", "Kwame Boateng", Role.SCHOOL, Set.of(HARBOR));
    }

    SignedIn office() {
        return staff("priya.raghunathan@marisolusd.example", "Priya Raghunathan", Role.DISTRICT, Set.of());
    }

    private SignedIn staff(String email, String name, Role role, Set<SchoolCode> schools) {
        AccountId id = accounts.withEmail(email).orElseThrow();
        return new SignedIn(id, name, "", "en", Set.of(role), schools);
    }

    /// Half past ten on the weekday so many weekdays ago.
    static ZonedDateTime ago(ZonedDateTime now, int weekdays) {
        var day = now.toLocalDate();
        for (var left = weekdays; left > 0; ) {
            day = day.minusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        var at = day.atTime(10, 30).atZone(now.getZone());
        return at.isBefore(now) ? at : now;
    }
}
