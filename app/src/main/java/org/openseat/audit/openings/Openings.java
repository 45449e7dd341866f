package org.openseat.audit.openings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.SignedIn;
import org.openseat.students.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of openings: written for staff, read by the child's family.
@Repository
public class Openings {

    /// The most that a page shows; the family's copy of everything has them all.
    public static final int PAGE = 200;

    private final JdbcClient sql;

    Openings(JdbcClient sql) {
        this.sql = sql;
    }

    /// Notes what the keys in an address stand for; a paper or letter says enough, its case is not noted beside it.
    /// Keys of nothing that concerns a child note nothing.
    public void note(SignedIn who, Collection<UUID> keys, String page, Instant now) {
        sql.sql("""
                with asked (id) as (select unnest(:keys::uuid[])),
                     cases as (select f.id, f.student from case_file f join asked using (id)),
                     things as (
                         select 'PAPER' as what, d.id as thing, f.id as case_id, f.student
                           from document d join asked using (id) left join cases c on true
                           join case_file f on f.id = coalesce(c.id, d.packet)
                         union all
                         select 'LETTER', l.id, f.id, f.student
                           from letter l join asked using (id) join case_file f on f.id = l.case_id
                         union all
                         select 'ORDER', o.id, null, o.student from court_order o join asked using (id)
                         union all
                         select 'CHILD', null, null, s.id from student s join asked using (id))
                insert into opening (at, actor, who, title, roles, schools, what, thing, case_id, student, page)
                select :at, :actor, :who, :title, :roles, :schools, what, thing, case_id, student, :page from things
                union all
                select :at, :actor, :who, :title, :roles, :schools, 'CASE', null, id, student, :page from cases
                 where not exists (select from things)
                """)
                .param("keys", keys.toArray(UUID[]::new))
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("actor", who.id().value())
                .param("who", who.displayName())
                .param("title", who.title())
                .param("roles", roles(who))
                .param("schools", schools(who))
                .param("page", page)
                .update();
    }

    /// What staff opened of a child, the newest first, for somebody who may act for it today; nothing for anybody else.
    public List<Opening> of(StudentId child, AccountId family, int most) {
        return sql.sql("""
                select o.at, o.who, o.title, o.roles, o.schools, o.what, f.number, d.kind as paper, l.title as letter
                  from opening o
                  left join case_file f on f.id = o.case_id
                  left join document d on o.what = 'PAPER' and d.id = o.thing
                  left join letter l on o.what = 'LETTER' and l.id = o.thing
                 where o.student = :child
                   and exists (select from may_act_for m where m.student = o.student and m.account = :family)
                   and not exists (select from hidden_case h where h.case_id = o.case_id and h.account = :family)
                 order by o.at desc, o.id desc limit :most
                """)
                .param("child", child.value())
                .param("family", family.value())
                .param("most", most)
                .query(Openings::opening)
                .list();
    }

    static String[] roles(SignedIn who) {
        return who.roles().stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    static String[] schools(SignedIn who) {
        return who.schools().stream().map(Object::toString).sorted().toArray(String[]::new);
    }

    private static Opening opening(ResultSet row, int number) throws SQLException {
        return new Opening(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                row.getString("title"),
                words(row, "roles"),
                words(row, "schools"),
                Opening.What.valueOf(row.getString("what")),
                Optional.ofNullable(row.getString("number")),
                Optional.ofNullable(row.getString("paper")),
                Optional.ofNullable(row.getString("letter")));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
