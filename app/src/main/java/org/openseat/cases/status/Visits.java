package org.openseat.cases.status;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.openseat.accounts.sessions.Token;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of visits without sign-in, and the one question that begins them.
@Repository
class Visits {

    private static final Person NOBODY = new Person("", new UUID(0, 0), "", "", LocalDate.EPOCH);

    private final JdbcClient sql;

    Visits(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param now what the child is called now
    /// @param then what it was called in the request, which is what the confirmation prints
    private record Person(String kind, UUID request, String now, String then, LocalDate birthDate) {

        boolean is(Claim claim) {
            var asked = claim.person();
            var same = false;
            for (var letters : Stream.of(now, then)
                    .map(Claim::spellings)
                    .flatMap(Set::stream)
                    .toList()) {
                same |= MessageDigest.isEqual(asked, Claim.fingerprint(letters, birthDate));
            }
            return same;
        }
    }

    /// A request of whatever kind and direction (R-INT-15). Whether the number or the name is wrong, the same is done.
    /// While a court order keeps anybody from the child, its requests are seen after sign-in only: who is kept out
    /// may know the number (R-ACC-18).
    Optional<Visit> claimed(Claim claim) {
        var found = sql.sql("""
                select f.kind, f.id, f.child, concat_ws(' ', s.first_name, s.middle_name, s.last_name) as name, s.birth_date
                  from case_file f join student s on s.id = f.student
                 where f.number = :number and not exists (select from closed_child c where c.student = f.student)""")
                .param("number", claim.number().value())
                .query((row, n) -> new Person(
                        row.getString("kind"),
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("child"),
                        row.getObject("birth_date", LocalDate.class)))
                .optional();
        var person = found.orElse(NOBODY);
        var same = person.is(claim) & found.isPresent();
        return same
                ? Optional.of(new Visit(UUID.randomUUID(), person.kind(), new CaseId(person.request()), claim.number()))
                : Optional.empty();
    }

    /// Opens a visit; the token is told once and never again.
    Token begin(Visit visit) {
        var token = Token.fresh();
        sql.sql("delete from status_visit where ends < now()").update();
        sql.sql("""
                insert into status_visit (token_hash, id, case_id, ends)
                values (:token, :id, :request, now() + interval '30 minutes')""")
                .param("token", token.fingerprint())
                .param("id", visit.id())
                .param("request", visit.request().value())
                .update();
        return token;
    }

    Optional<Visit> find(Token token) {
        return sql.sql("""
                select v.id, f.kind, v.case_id, f.number
                  from status_visit v join case_file f on f.id = v.case_id
                 where v.token_hash = :token and v.ends > now()
                   and not exists (select from closed_child c where c.student = f.student)""")
                .param("token", token.fingerprint())
                .query((row, n) -> new Visit(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new ConfirmationNumber(row.getString("number"))))
                .optional();
    }

    void end(Token token) {
        sql.sql("delete from status_visit where token_hash = :token")
                .param("token", token.fingerprint())
                .update();
    }
}
