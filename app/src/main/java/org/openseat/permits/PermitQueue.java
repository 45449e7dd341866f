package org.openseat.permits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.PermitType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The lists that a school's staff work through. Which schools a reader answers for is part of every query. (R-ROL-3)
///
/// A page of a list is found by an index, and only then are its lines read, so that it costs the same in a district
/// with
/// a hundred thousand requests; nobody counts beyond [#MANY]. (docs/performance.md)
@Repository
public class PermitQueue {

    public static final int PAGE = 25;

    /// Lists are counted up to here; one more stands for all that are longer.
    public static final int MANY = 1000;

    /// Whether a school that reads the papers refused one and the family has sent no other. The limit keeps it a
    /// look-up
    /// for each line.
    static final String SENT_BACK = """
            left join lateral (
                select true as refused from document d
                 where p.state in ('AT_RESIDENCE_SCHOOL', 'AT_REQUESTED_SCHOOL')
                  and d.packet = p.id and d.review = 'REFUSED'
                   and not exists (select from document n
                                    where n.packet = d.packet and n.kind = d.kind and n.review <> 'REFUSED')
                 limit 1) r on true
            """;

    /// The turn is at none of the reader's schools.
    private static final String ELSEWHERE = "(p.turn is null or p.turn not in (:schools))";

    private final JdbcClient sql;

    PermitQueue(JdbcClient sql) {
        this.sql = sql;
    }

    /// Which of a school's lists: to be decided there, waiting for a paper from the family, to be
    /// enrolled, with a change the family reported, or done there.
    public enum Part {
        TO_DECIDE,
        AT_FAMILY,
        TO_ENROLL,
        CHANGED,
        DECIDED
    }

    /// A request as one line of a list.
    ///
    /// @param due when the school that has it should decide; null once decided
    public record Item(
            CaseId id,
            ConfirmationNumber number,
            String child,
            SchoolCode from,
            SchoolCode to,
            Grade grade,
            SchoolYear year,
            PermitType type,
            Instant received,
            PermitState state,
            @Nullable LocalDate due,
            boolean paperRefused) {}

    /// A page of one of the reader's schools' lists: what waits longest first, what was decided last first.
    public List<Item> list(Part part, SignedIn who, int page) {
        var decided = part == Part.DECIDED;
        var order = decided ? "p.moved desc, p.id" : "p.submitted, p.id";
        var here = decided ? lastDecided(PAGE * (page + 1)) : "select p.id" + in(part) + " order by " + order;
        return sql.sql(lines(here, page, order))
                .param("schools", PermitScope.codes(who))
                .query(PermitQueue::item)
                .list();
    }

    /// How many requests stand in each of the lists; beyond [#MANY] one more.
    public Map<Part, Integer> counts(SignedIn who) {
        var counts = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            counts.put(
                    part,
                    sql.sql("select count(*) from (select" + in(part) + " limit " + (MANY + 1) + ")")
                            .param("schools", PermitScope.codes(who))
                            .query(Integer.class)
                            .single());
        }
        return counts;
    }

    private static String in(Part part) {
        return switch (part) {
            case TO_DECIDE -> from(SENT_BACK) + "where p.turn in (:schools) and r.refused is null";
            case AT_FAMILY -> from(SENT_BACK) + "where p.turn in (:schools) and r.refused";
            case CHANGED ->
                from("") + "where p.to_school in (:schools) and p.state in ('GRANTED', 'ATTENDING')"
                        + " and p.id in (select c.permit from permit_change c where c.settled_at is null)";
            case TO_ENROLL -> from("") + "where p.state = 'GRANTED' and p.to_school in (:schools)";
            case DECIDED -> """
                 from (select p.turn from permit_request p where p.from_school in (:schools)
                       union all
                       select p.turn from permit_request p
                        where p.to_school in (:schools) and p.reached and p.from_school not in (:schools)) p
                where """ + ELSEWHERE;
        };
    }

    private static String from(String more) {
        return " from permit_request p " + more;
    }

    /// What was decided last at each of the reader's schools: as the school of residence, or as the requested school
    /// from the release on.
    private static String lastDecided(int enough) {
        return """
                select p.id from unnest(array[:schools]) as s (code) cross join lateral (
                    (select p.id, p.moved from permit_request p where p.from_school = s.code and %1$s
                      order by p.moved desc, p.id limit %2$d)
                    union all
                    (select p.id, p.moved from permit_request p
                      where p.to_school = s.code and p.reached and p.from_school not in (:schools) and %1$s
                      order by p.moved desc, p.id limit %2$d)) p
                 order by p.moved desc, p.id""".formatted(ELSEWHERE, enough);
    }

    /// The lines of one page of a list of ids.
    static String lines(String ids, int page, String order) {
        return """
                with page as materialized (%s limit %d offset %d)
                select p.id, p.number, p.answers -> 'child' ->> 'name' as child, p.from_school, p.to_school,
                       p.grade, p.school_year, p.type, p.submitted, p.state,
                       case when p.turn is not null or p.state = 'SECOND_APPEAL' then p.due end as due,
                       r.refused is not null as refused
                  from page join permit_request p using (id) %s
                 order by %s""".formatted(ids, PAGE, (long) PAGE * page, SENT_BACK, order);
    }

    static Item item(ResultSet row, int number) throws SQLException {
        return new Item(
                new CaseId(row.getObject("id", UUID.class)),
                new ConfirmationNumber(row.getString("number")),
                row.getString("child"),
                new SchoolCode(row.getString("from_school")),
                new SchoolCode(row.getString("to_school")),
                Grade.parse(row.getString("grade")),
                SchoolYear.parse(row.getString("school_year")),
                PermitType.valueOf(row.getString("type")),
                row.getObject("submitted", OffsetDateTime.class).toInstant(),
                PermitState.valueOf(row.getString("state")),
                row.getObject("due", LocalDate.class),
                row.getBoolean("refused"));
    }
}
