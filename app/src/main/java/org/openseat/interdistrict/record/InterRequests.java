package org.openseat.interdistrict.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.kept.KeptRequests;
import org.openseat.district.SchoolYear;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.AtOffice;
import org.openseat.interdistrict.InterRequest.AwaitingRelease;
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

    private static final String LAW_DAY = "k.state = 'INFO_REQUESTED' and (k.request ->> 'lawDay')::date";

    private final JdbcClient sql;
    private final KeptRequests<InterRequest> kept;

    InterRequests(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.kept = new KeptRequests<>(sql, json, "inter_request", InterRequest.class);
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
        var complete = complete(request);
        return statement
                .param("id", request.filed().id().value())
                .param("state", InterState.of(request).name())
                .param(
                        "due",
                        request instanceof Running running ? running.deadline().date() : null)
                .param("complete", complete == null ? null : complete.atOffset(ZoneOffset.UTC))
                .param("request", kept.written(request));
    }

    /// When it became complete: its place in the order of work. (R-INT-18)
    private static @Nullable Instant complete(InterRequest request) {
        return switch (request) {
            case AtOffice at -> at.complete();
            case AwaitingRelease at -> at.complete();
            default -> null;
        };
    }

    public Optional<InterRequest> find(CaseId id) {
        return kept.find(id);
    }

    /// Held until the end of this transaction.
    public Optional<InterRequest> lock(CaseId id) {
        return kept.lock(id);
    }

    /// The same, unless somebody holds it already.
    public Optional<InterRequest> take(CaseId id) {
        return kept.take(id);
    }

    Optional<InterRequest> findForFamily(CaseId id, AccountId family) {
        return kept.findForFamily(id, family);
    }

    Optional<InterRequest> findForCommittee(CaseId id) {
        return kept.find(id, InterScope.COMMITTEE, Map.of());
    }

    Optional<InterRequest> findForSchools(CaseId id, List<String> schools) {
        return kept.find(id, InterScope.SCHOOL, Map.of("schools", schools));
    }

    /// What asks for a word of these schools, what they spoke on, and who attends meanwhile.
    public List<InterRequest> ofSchools(List<String> schools) {
        return kept.where(InterScope.SCHOOL + """

                order by k.state <> 'AWAITING_SCHOOL', k.due is null, k.submitted desc limit 200""", Map.of("schools", schools));
    }

    Optional<InterRequest> findIncoming(ConfirmationNumber number) {
        return kept.where("k.number = :number and k.direction = 'INCOMING'", Map.of("number", number.value())).stream()
                .findFirst();
    }

    List<InterRequest> ofChild(StudentId child, AccountId family) {
        return kept.ofChild(child, family);
    }

    /// The child's other requests, for the rule that a family asks once.
    List<InterRequest> others(Filed filed) {
        return kept.where(
                "k.student = :student and k.id <> :id",
                Map.of("student", filed.student().value(), "id", filed.id().value()));
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
        return kept.list(ids);
    }

    /// The next requests by id in these states.
    public List<CaseId> in(Collection<InterState> states, CaseId after, int most) {
        return kept.next("k.state in (:states)", Map.of("states", names(states)), after, most);
    }

    /// Those of them whose last day is over.
    public List<CaseId> due(Collection<InterState> states, LocalDate today, CaseId after, int most) {
        return kept.next(
                "k.state in (:states) and k.due < :today",
                Map.of("states", names(states), "today", today),
                after,
                most);
    }

    /// Those that wait for papers the office asked for while the law's last day to decide is over.
    public List<CaseId> pastLawDay(LocalDate today, CaseId after, int most) {
        return kept.next(LAW_DAY + " < :today", Map.of("today", today), after, most);
    }

    /// Those of an earlier school year.
    public List<CaseId> before(SchoolYear year, Collection<InterState> states, CaseId after, int most) {
        return kept.next(
                "k.state in (:states) and k.school_year < :year",
                Map.of("states", names(states), "year", year.label()),
                after,
                most);
    }

    /// How many in these states are due on a day, or were before today.
    public int dueOn(Collection<InterState> states, LocalDate day) {
        return count("due = :day", states, day);
    }

    /// How many wait for papers whose law's last day is this.
    public int lawDayOn(LocalDate day) {
        return sql.sql("select count(*) from inter_request k where " + LAW_DAY + " = :day")
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    public int overdue(Collection<InterState> states, LocalDate today) {
        return count("due < :day", states, today);
    }

    private int count(String due, Collection<InterState> states, LocalDate day) {
        return sql.sql("select count(*) from inter_request where state in (:states) and " + due)
                .param("states", names(states))
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /// Those approved for an earlier school year.
    public List<CaseId> approvedBefore(SchoolYear year, CaseId after, int most) {
        return kept.next("k.state = 'APPROVED' and k.school_year < :year", Map.of("year", year.label()), after, most);
    }

    private static List<String> names(Collection<InterState> states) {
        return states.stream().map(InterState::name).toList();
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
