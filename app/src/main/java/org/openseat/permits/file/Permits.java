package org.openseat.permits.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitState;
import org.openseat.students.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The table of permit requests: a row for each packet, a column for what each state must have.
@Repository
public class Permits {

    /// One such packet per child, year and school; as the index says it. (R-IDP-6)
    private static final String OPEN = """
            state in ('AT_RESIDENCE_SCHOOL', 'AT_REQUESTED_SCHOOL', 'GRANTED', 'ATTENDING',
                      'FIRST_APPEAL', 'FIRST_APPEAL_DENIED', 'SECOND_APPEAL')""";

    private final JdbcClient sql;
    private final JsonMapper json;

    Permits(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// False, and nothing is written, when the child already has an open packet for that year and school.
    public boolean add(PermitRequest request) {
        var packet = request.packet();
        return sql.sql("""
                insert into permit_request (id, number, student, filed_by, school_year, grade, type, from_school,
                    to_school, answers, submitted, state, deadline, due, reached, turn)
                values (:id, :number, :student, :filedBy, :year, :grade, :type, :from, :to, :answers::jsonb,
                    :submitted, :state, :deadline::jsonb, :due, :reached, :turn)
                on conflict (student, school_year, to_school)
                    where\s""" + OPEN + " do nothing")
                        .param("id", packet.id().value())
                        .param("number", packet.number().value())
                        .param("student", packet.student().value())
                        .param("filedBy", packet.filedBy().value())
                        .param("year", packet.year().label())
                        .param("grade", packet.grade().code())
                        .param("type", packet.type().name())
                        .param("from", packet.from().value())
                        .param("to", packet.to().value())
                        .param("answers", json.writeValueAsString(packet.answers()))
                        .param("submitted", packet.submittedAt().atOffset(ZoneOffset.UTC))
                        .param("reached", request instanceof AtRequestedSchool)
                        .params(PermitRow.of(request).columns(json))
                        .update()
                == 1;
    }

    /// Writes the new state of a request that this transaction has locked.
    public <T extends PermitRequest> T save(T request) {
        sql.sql("""
                update permit_request
                set state = :state, deadline = :deadline::jsonb, due = :due, against = :against,
                    appeal_by = :appealBy::jsonb,
                    release_decision = :release::jsonb, permit = :permit::jsonb, since = :since,
                    denial = :denial::jsonb, ending = :ending::jsonb, appeal = :appeal::jsonb, answer = :answer::jsonb,
                    second_appeal = :second::jsonb, last_answer = :last::jsonb, referral = :referral::jsonb,
                    superseded_by = :by, closed = :closed,
                    reached = reached or :state = 'AT_REQUESTED_SCHOOL'
                        -- Where the student is on a permit, the right to stay must be known. (R-IDP-26)
                        or :state = 'FIRST_APPEAL' and (answers ->> 'renewal')::boolean,
                    appealed = appealed or :state = 'FIRST_APPEAL', turn = :turn,
                    moved = clock_timestamp()
                where id = :id""")
                .param("id", request.packet().id().value())
                .params(PermitRow.of(request).columns(json))
                .update();
        return request;
    }

    /// The request, held until the end of this transaction.
    public Optional<PermitRequest> lock(CaseId id) {
        return one(id, Map.of(), "select * from permit_request where id = :id for update");
    }

    /// The same, unless somebody holds it already.
    public Optional<PermitRequest> take(CaseId id) {
        return one(id, Map.of(), "select * from permit_request where id = :id for update skip locked");
    }

    public Optional<PermitRequest> find(CaseId id) {
        return one(id, Map.of(), "select * from permit_request where id = :id");
    }

    /// The request, if this family filed it or is linked to its child today. (R-ACC-17, R-ACC-18)
    Optional<PermitRequest> findForFamily(CaseId id, AccountId family) {
        return one(id, Map.of("family", family.value()), """
                select p.* from permit_request p
                join may_act_for m on m.student = p.student and m.account = :family
                where p.id = :id""");
    }

    /// The request, if one of these schools may know of it: the school of residence always, the requested school once
    /// the packet was released to it.
    Optional<PermitRequest> findForSchools(CaseId id, List<String> schools) {
        return one(id, Map.of("schools", schools), """
                select * from permit_request
                where id = :id and (from_school in (:schools)
                                    or (to_school in (:schools) and reached))""");
    }

    /// The request, if it ever came before a school's appeal: whoever decides last sees what they must decide.
    Optional<PermitRequest> findForAppeals(CaseId id) {
        return one(id, Map.of(), "select * from permit_request where id = :id and appealed");
    }

    /// The request, if the family said that the child has an IEP or a 504 plan. (R-IDP-11, R-ROL-3)
    Optional<PermitRequest> findForSpecialEducation(CaseId id) {
        return one(id, Map.of(), """
                select * from permit_request
                where id = :id and ((answers ->> 'specialEducation')::boolean or (answers ->> 'section504')::boolean)""");
    }

    private Optional<PermitRequest> one(CaseId id, Map<String, Object> with, String query) {
        return sql.sql(query)
                .param("id", id.value())
                .params(with)
                .query(this::request)
                .optional();
    }

    /// Every request for this child, newest first, if the family is linked to the child today.
    List<PermitRequest> ofChild(StudentId child, AccountId family) {
        return sql.sql("""
                select p.* from permit_request p
                join may_act_for m on m.student = p.student and m.account = :family
                where p.student = :child
                order by p.submitted desc""")
                .param("child", child.value())
                .param("family", family.value())
                .query(this::request)
                .list();
    }

    /// The same for whoever has made sure that its reader may know.
    List<PermitRequest> ofChild(StudentId child) {
        return sql.sql("select * from permit_request where student = :child order by submitted desc")
                .param("child", child.value())
                .query(this::request)
                .list();
    }

    /// Writes the school that the family meant: the search finds the request under it and not under the other.
    public void askFor(CaseId id, SchoolCode was, SchoolCode to) {
        sql.sql("""
                with mended as (update permit_request set to_school = :to, reached = false where id = :id)
                update case_file
                   set words = array_to_tsvector(
                           array_append(array_remove(tsvector_to_array(words), 'school:' || :was), 'school:' || :to))
                 where id = :id""")
                .param("id", id.value())
                .param("was", was.value())
                .param("to", to.value())
                .update();
    }

    /// Whether another request was closed because this one was granted.
    public boolean closedOthers(CaseId granted) {
        return sql.sql("select exists (select from permit_request where superseded_by = :id)")
                .param("id", granted.value())
                .query(Boolean.class)
                .single();
    }

    /// The packet that keeps another for the same child, year and school from being opened.
    public Optional<CaseId> open(StudentId student, SchoolYear year, SchoolCode to) {
        return sql.sql("""
                select id from permit_request
                where student = :student and school_year = :year and to_school = :to
                  and\s""" + OPEN)
                .param("student", student.value())
                .param("year", year.label())
                .param("to", to.value())
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    /// The child's other requests for that year on which a school has not decided yet, held until the end of this
    /// transaction. (S-I34)
    public List<PermitRequest> othersUndecided(Packet packet) {
        return sql.sql("""
                select * from permit_request
                where student = :student and school_year = :year and id <> :id
                  and state in ('AT_RESIDENCE_SCHOOL', 'AT_REQUESTED_SCHOOL') order by id for update""")
                .param("student", packet.student().value())
                .param("year", packet.year().label())
                .param("id", packet.id().value())
                .query(this::request)
                .list();
    }

    /// The next requests, by id, in these states whose deadline is over.
    public List<CaseId> overdue(Collection<PermitState> states, LocalDate today, CaseId after, int most) {
        return ids(
                sql.sql("""
                select id from permit_request
                where due < :today and state in (:states) and id > :after order by id limit :most""")
                        .param("states", states.stream().map(PermitState::name).toList()),
                today,
                after,
                most);
    }

    /// The next requests in these states whose deadline is over and of which this has not been noted yet.
    public List<CaseId> unnoted(
            Collection<PermitState> states, PermitEvent what, LocalDate today, CaseId after, int most) {
        return ids(
                sql.sql("""
                select id from permit_request p where due < :today and state in (:states)
                   and not exists (select from case_event e
                                    where e.case_id = p.id and e.what = :what
                                      and e.facts ->> 'clock' = p.deadline ->> 'clock'
                                      and e.facts ->> 'start' = p.deadline ->> 'start')
                   and id > :after order by id limit :most""")
                        .param("states", states.stream().map(PermitState::name).toList())
                        .param("what", what.name()),
                today,
                after,
                most);
    }

    private static List<CaseId> ids(JdbcClient.StatementSpec statement, LocalDate today, CaseId after, int most) {
        return statement
                .param("today", today)
                .param("after", after.value())
                .param("most", most)
                .query((row, number) -> new CaseId(row.getObject("id", UUID.class)))
                .list();
    }

    private PermitRequest request(ResultSet row, int number) throws SQLException {
        return new StoredRequest(row, json).request();
    }
}
