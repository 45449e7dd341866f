package org.openseat.offers.made;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.people.Child;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.offers.About;
import org.openseat.programs.Programs;
import org.openseat.schools.Address;
import org.openseat.students.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Whom an offer goes to: the family as its application names it. One that withdrew is not asked.
@Component
public class Families {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Programs programs;
    private final SecureRandom random = new SecureRandom();

    Families(JdbcClient sql, JsonMapper json, Programs programs) {
        this.sql = sql;
        this.json = json;
        this.programs = programs;
    }

    /// @param signer how the guardian signed who filed the application
    public record Family(
            CaseId application,
            String number,
            StudentId student,
            SchoolYear cycle,
            AccountId filedBy,
            Child child,
            Address home,
            String signer) {}

    /// By application; those that do not count any more are left out.
    public Map<CaseId, Family> of(Collection<CaseId> applications) {
        return sql
                .sql("""
                select application, number, student, cycle, filed_by, child, home, signer from offer_family
                 where application in (:applications) and state not in ('Withdrawn', 'Voided')""")
                .param("applications", applications.stream().map(CaseId::value).toList())
                .query(this::family)
                .list()
                .stream()
                .collect(Collectors.toMap(Family::application, Function.identity()));
    }

    private Family family(ResultSet row, int number) throws SQLException {
        return new Family(
                new CaseId(row.getObject("application", UUID.class)),
                row.getString("number"),
                new StudentId(row.getObject("student", UUID.class)),
                SchoolYear.parse(row.getString("cycle")),
                new AccountId(row.getObject("filed_by", UUID.class)),
                json.readValue(row.getString("child"), Child.class),
                json.readValue(row.getString("home"), Address.class),
                row.getString("signer"));
    }

    /// What is offered to this family, with a number of its own.
    ///
    /// @param grade its code
    public About about(Family family, String program, String grade, About.Source source, Instant at) {
        var offered = programs.find(program).orElseThrow();
        return new About(
                new CaseId(UUID.randomUUID()),
                ConfirmationNumber.draw(random),
                family.student(),
                family.application(),
                family.filedBy(),
                family.signer(),
                family.cycle(),
                offered.kind(),
                program,
                offered.school(),
                Grade.parse(grade),
                family.child(),
                family.home(),
                source,
                at);
    }
}
