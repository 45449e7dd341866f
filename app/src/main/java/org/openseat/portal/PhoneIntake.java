package org.openseat.portal;

import java.util.List;
import java.util.UUID;
import org.openseat.names.PlainName;
import org.openseat.pack.Problem;
import org.openseat.pack.SchoolRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Puts the school's telephones for emergencies beside what families have written, which stays until the school has it.
@Component
class PhoneIntake {

    private final JdbcClient sql;

    PhoneIntake(JdbcClient sql) {
        this.sql = sql;
    }

    /// Answers what was odd.
    List<Problem> takeIn() {
        sql.sql(AGENTS).update();
        sql.sql(FEED).update();
        sql.sql(NO_LONGER_AT_SCHOOL).update();
        sql.sql(KEPT_BY_FAMILY).update();
        sql.sql(UPSERT).update();
        changesThatArrived();
        sql.sql(ADDITION_ARRIVED).update();
        var onParents = sql.sql(ON_PARENTS).query(Integer.class).single();
        return onParents == 0
                ? List.of()
                : List.of(new Problem(
                        SchoolRecords.PEOPLE_FILE,
                        0,
                        "children named on the line of a parent who is not named on theirs: " + onParents
                                + "; both ways are read"));
    }

    /// Who acts for a child: named on the child's line, as the standard has it, or the child on theirs, as real systems
    /// do. A brother or sister who names an agent of its own acts for nobody.
    private static final String AGENTS = """
            create temporary table feed_agent on commit drop as
            select c.student, agent.id as person, false as on_parent
            from feed_child c cross join lateral unnest(string_to_array(c.agents, ',')) as agent (id)
            union all
            select c.student, a.id, true
            from feed_person a
            cross join lateral unnest(string_to_array(a.agents, ',')) as child (id)
            join feed_child c on c.person = child.id
            where not exists (select from feed_child other where other.person = a.id)
            """;

    private static final String ON_PARENTS = """
            select count(*) from (select from feed_agent group by student, person having bool_and(on_parent)) only_there
            """;

    private record Change(UUID id, String name, String schoolName) {}

    /// The school has what the family wrote, however each spells the name.
    private void changesThatArrived() {
        var arrived = sql
                .sql("select id, name, school_name from portal_phone where phone = school_phone")
                .query((row, n) -> new Change(row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .stream()
                .filter(change -> PlainName.same(change.name(), change.schoolName()))
                .map(Change::id)
                .toArray(UUID[]::new);
        sql.sql("""
                update portal_phone
                set (name, phone, relation, entered_by, entered_at) = (null, null, null, null, null)
                where id = any (:arrived)
                """).param("arrived", arrived).update();
    }

    private static final String FEED = """
            create temporary table feed_phone on commit drop as
            select distinct on (student, person) * from (
                select c.student, a.id as person, a.name,
                       case when a.phone like '+%' and a.phone not like '+1%'
                            then '+' || regexp_replace(a.phone, '\\D', '', 'g')
                            else regexp_replace(regexp_replace(a.phone, '\\D', '', 'g'), '^1(\\d{10})$', '\\1')
                       end as phone
                from feed_agent c join feed_person a on a.id = c.person and not a.gone) said
            where phone <> '' and name <> ''
            order by student, person, phone
            """;

    /// A child of whom the feed names no telephone at all keeps those it has: half a feed takes nothing away.
    private static final String NO_LONGER_AT_SCHOOL = """
            delete from portal_phone p
            where p.person is not null and p.name is null
              and exists (select from feed_phone f where f.student = p.student)
              and not exists (select from feed_phone f where f.student = p.student and f.person = p.person)
            """;

    private static final String KEPT_BY_FAMILY = """
            update portal_phone p set person = null, school_name = null, school_phone = null
            where p.person is not null and p.name is not null
              and exists (select from feed_phone f where f.student = p.student)
              and not exists (select from feed_phone f where f.student = p.student and f.person = p.person)
            """;

    private static final String UPSERT = """
            insert into portal_phone (student, person, school_name, school_phone)
            select student, person, name, phone from feed_phone
            on conflict (student, person) do update
                set (school_name, school_phone) = (excluded.school_name, excluded.school_phone)
            where (portal_phone.school_name, portal_phone.school_phone)
                is distinct from (excluded.school_name, excluded.school_phone)
            """;

    private static final String ADDITION_ARRIVED = """
            delete from portal_phone p
            where p.person is null
              and exists (select from portal_phone s
                          where s.student = p.student and s.person is not null and not s.removed
                            and s.school_phone = p.phone)
            """;
}
