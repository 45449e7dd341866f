package org.openseat.demo.choices;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.students.Guardians;
import org.openseat.students.StudentId;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Accounts for the guardians that the roster names, in one statement: hashing a password for each would take minutes,
/// so all have the one of the demo.
@Component
@Profile("demo")
class Households {

    /// Two schools are the stories' of permits, and who ends school applies for nothing.
    private static final String CHILDREN = """
            select s.id, s.guardian_email, s.guardian_name, s.guardian_language from student s
             where s.enrolled and s.street is not null and s.guardian_email is not null and s.grade <> '12'
               and s.school not in ('8068', '8119')
               and not exists (select from whose_child w where w.student = s.id)
             order by md5(s.district_id) limit :most""";

    private final JdbcClient sql;
    private final Guardians guardians;

    Households(JdbcClient sql, Guardians guardians) {
        this.sql = sql;
        this.guardians = guardians;
    }

    /// A child and the guardian who asks for it.
    record Home(StudentId child, SignedIn parent) {}

    /// The same children on every machine.
    ///
    /// @param like whoever has the password that all get
    List<Home> open(int most, String like, Instant now) {
        sql.sql("""
                with child as (%s)
                insert into account (id, email, display_name, first_name, last_name, language, roles, opened, activated,
                    password_hash)
                select distinct on (lower(c.guardian_email)) gen_random_uuid(), c.guardian_email, c.guardian_name,
                       split_part(c.guardian_name, ' ', 1),
                       coalesce(nullif(substr(c.guardian_name, strpos(c.guardian_name || ' ', ' ') + 1), ''), '–'),
                       case c.guardian_language when 'es' then 'es' else 'en' end, '{FAMILY}', :now, :now,
                       (select password_hash from account where email = :like)
                  from child c
                    on conflict do nothing""".formatted(CHILDREN))
                .param("most", most)
                .param("like", like)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        var homes = homes(most);
        homes.forEach(home -> guardians.admit(home.child(), home.parent().id(), now));
        return homes;
    }

    private List<Home> homes(int most) {
        return sql.sql("""
                select c.id, a.id as account, a.display_name, a.language
                  from (%s) c join account a on lower(a.email) = lower(c.guardian_email)""".formatted(CHILDREN))
                .param("most", most)
                .query((row, _) -> new Home(
                        new StudentId(row.getObject("id", UUID.class)),
                        new SignedIn(
                                new AccountId(row.getObject("account", UUID.class)),
                                row.getString("display_name"),
                                "",
                                row.getString("language"),
                                Set.of(Role.FAMILY),
                                Set.of())))
                .list();
    }
}
