package org.openseat.interdistrict.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.district.SchoolYear;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.Running;
import org.openseat.interdistrict.InterState;
import org.openseat.rulebook.inter.Direction;
import org.openseat.rulebook.inter.QueueOrder.Waiting;
import org.openseat.students.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The table of requests between districts: a row for each, the request whole and beside it what is asked for.
@Repository
public class InterRequests {

    private static final String FAMILY = """
            select r.request from inter_request r
            join may_act_for m on m.student = r.student and m.account = :family
            where true""";

    private static final String SCHOOL = "select k.request from inter_request k where " + InterScope.SCHOOL;

    private final JdbcClient sql;
    private final JsonMapper json;

    InterRequests(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// False, and nothing is written, when the child already has a request for that year and direction.
    public boolean add(InterRequest request) {
        var filed = request.filed();
        return state(sql.sql("""
                insert into inter_request (id, number, student, filed_by, direction, school_year, school, reason,
                    submitted, complete, state, due, request)
                values (:id, :number, :student, :filedBy, :direction, :year, :school, :reason,
                    :submitted, :complete, :state, :due, :request::jsonb)
                on conflict (student, school_year, direction)
                    where state not in ('ABANDONED', 'WITHDRAWN') do nothing"""), request)
                        .param("number", filed.number().value())
                        .param("student", filed.student().value())
                        .param("filedBy", filed.filedBy().value())
                        .param("direction", filed.direction().name())
                        .param("year", filed.year().label())
                        .param("school", filed.school().value())
                        .param("reason", filed.reason().name())
                        .param("submitted", filed.submittedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Writes the new state of a request that this transaction has locked.
    public <T extends InterRequest> T save(T request) {
        state(sql.sql("""
                update inter_request
                set state = :state, due = :due, complete = :complete, request = :request::jsonb,
                    moved = clock_timestamp()
                where id = :id"""), request).update();
        return request;
    }

    private JdbcClient.StatementSpec state(JdbcClient.StatementSpec statement, InterRequest request) {
        var complete = InterRequest.complete(request);
        return statement
                .param("id", request.filed().id().value())
                .param("state", InterState.of(request).name())
                .param(
                        "due",
                        request instanceof Running running ? running.deadline().date() : null)
                .param("complete", complete == null ? null : complete.atOffset(ZoneOffset.UTC))
                .param("request", json.writerFor(InterRequest.class).writeValueAsString(request));
    }

    public Optional<InterRequest> find(CaseId id) {
        return one("select request from inter_request where id = :id", id);
    }

    /// The request, held until the end of this transaction.
    public Optional<InterRequest> lock(CaseId id) {
        return one("select request from inter_request where id = :id for update", id);
    }

    /// The same, unless somebody holds it already.
    public Optional<InterRequest> take(CaseId id) {
        return one("select request from inter_request where id = :id for update skip locked", id);
    }

    private Optional<InterRequest> one(String select, CaseId id) {
        return sql.sql(select).param("id", id.value()).query(this::request).optional();
    }

    /// The request, if this family is linked to its child today. (R-ACC-17, R-ACC-18)
    Optional<InterRequest> findForFamily(CaseId id, AccountId family) {
        return sql.sql(FAMILY + " and r.id = :id")
                .param("family", family.value())
                .param("id", id.value())
                .query(this::request)
                .optional();
    }

    Optional<InterRequest> findForSchools(CaseId id, List<String> schools) {
        return sql.sql(SCHOOL + " and k.id = :id")
                .param("schools", schools)
                .param("id", id.value())
                .query(this::request)
                .optional();
    }

    /// What asks for a word of these schools, what they spoke on, and who attends meanwhile.
    public List<InterRequest> ofSchools(List<String> schools) {
        return sql.sql(SCHOOL + """

                order by k.state <> 'AWAITING_SCHOOL', k.due is null, k.submitted desc limit 200""")
                .param("schools", schools)
                .query(this::request)
                .list();
    }

    Optional<InterRequest> findIncoming(ConfirmationNumber number) {
        return sql.sql("select request from inter_request where number = :number and direction = 'INCOMING'")
                .param("number", number.value())
                .query(this::request)
                .optional();
    }

    /// Every request for this child, newest first, if the family is linked to the child today.
    List<InterRequest> ofChild(StudentId child, AccountId family) {
        return sql.sql(FAMILY + " and r.student = :child order by r.submitted desc")
                .param("family", family.value())
                .param("child", child.value())
                .query(this::request)
                .list();
    }

    /// The child's other requests, for the rule that a family asks once.
    List<InterRequest> others(Filed filed) {
        return sql.sql("select request from inter_request where student = :student and id <> :id")
                .param("student", filed.student().value())
                .param("id", filed.id().value())
                .query(this::request)
                .list();
    }

    /// The request that stands in the way of another for that child, year and direction.
    public Optional<CaseId> standing(StudentId child, SchoolYear year, Direction direction) {
        return sql.sql("""
                select id from inter_request
                where student = :child and school_year = :year and direction = :direction
                  and state not in ('ABANDONED', 'WITHDRAWN')""")
                .param("child", child.value())
                .param("year", year.label())
                .param("direction", direction.name())
                .query((row, number) -> new CaseId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// All that wait for the office or are being worked on, in the order of completeness. (R-INT-18)
    public List<Waiting> waiting() {
        return sql.sql("select number, complete, submitted from inter_request where state = 'IN_QUEUE'")
                .query((row, n) -> new Waiting(row.getString("number"), at(row, "complete"), at(row, "submitted")))
                .list();
    }

    public List<InterRequest> list(Collection<CaseId> ids) {
        return sql.sql("select request from inter_request where id in (:ids)")
                .param("ids", ids.stream().map(CaseId::value).toList())
                .query(this::request)
                .list();
    }

    /// The next requests by id in these states.
    public List<CaseId> in(Collection<InterState> states, CaseId after, int most) {
        return ids(
                sql.sql("""
                select id from inter_request where state in (:states) and id > :after order by id limit :most""")
                        .param("states", states.stream().map(InterState::name).toList()),
                after,
                most);
    }

    /// Those of them whose last day is over.
    public List<CaseId> due(Collection<InterState> states, LocalDate today, CaseId after, int most) {
        return ids(
                sql.sql("""
                select id from inter_request
                where state in (:states) and due < :today and id > :after order by id limit :most""")
                        .param("states", states.stream().map(InterState::name).toList())
                        .param("today", today),
                after,
                most);
    }

    /// Those approved for an earlier school year.
    public List<CaseId> approvedBefore(SchoolYear year, CaseId after, int most) {
        return ids(sql.sql("""
                select id from inter_request
                where state = 'APPROVED' and school_year < :year and id > :after order by id limit :most""").param("year", year.label()), after, most);
    }

    private static List<CaseId> ids(JdbcClient.StatementSpec statement, CaseId after, int most) {
        return statement
                .param("after", after.value())
                .param("most", most)
                .query((row, number) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }

    private InterRequest request(ResultSet row, int number) throws SQLException {
        return json.readValue(row.getString("request"), InterRequest.class);
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
