package org.openseat.lockers;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.kept.KeptRequests;
import org.openseat.lockers.Locker.Filed;
import org.openseat.lockers.Locker.Running;
import org.openseat.students.StudentId;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The table of lockers asked for, and who may know of which: a family its own children's, a school those at itself.
@Repository
@Profile("lockers")
class Lockers {

    static final String OF_SCHOOL = "k.school in (:schools)";

    private final JdbcClient sql;
    private final KeptRequests<Locker> kept;

    Lockers(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.kept = new KeptRequests<>(sql, json, "locker_request", Locker.class);
    }

    /// False, and nothing is written, when the child has asked before.
    boolean add(Locker request) {
        var filed = request.filed();
        return state(sql.sql("""
                insert into locker_request (id, number, student, filed_by, school_year, school, submitted, state, due,
                    request)
                values (:id, :number, :student, :filedBy, :year, :school, :submitted, :state, :due, :request::jsonb)
                on conflict (student) where due is not null do nothing"""), request)
                        .param("number", filed.number().value())
                        .param("student", filed.student().value())
                        .param("filedBy", filed.filedBy().value())
                        .param("year", filed.year().label())
                        .param("school", filed.school().value())
                        .param("submitted", filed.submittedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Writes the new state of a request that this transaction holds.
    <T extends Locker> T save(T request) {
        state(sql.sql("""
                update locker_request
                   set state = :state, due = :due, request = :request::jsonb, moved = clock_timestamp()
                 where id = :id"""), request).update();
        return request;
    }

    private StatementSpec state(StatementSpec statement, Locker request) {
        return statement
                .param("id", request.filed().id().value())
                .param("state", Locker.state(request))
                .param(
                        "due",
                        request instanceof Running running ? running.deadline().date() : null)
                .param("request", kept.written(request));
    }

    Optional<Locker> find(CaseId id, SignedIn who) {
        return who.is(Role.SCHOOL)
                ? kept.find(id, OF_SCHOOL, Map.of("schools", who.schoolCodes()))
                : kept.findForFamily(id, who.id());
    }

    /// Held until the end of the transaction.
    Optional<Locker> lock(CaseId id, SignedIn who) {
        return find(id, who).flatMap(found -> kept.lock(id));
    }

    Optional<Locker> take(CaseId id) {
        return kept.take(id);
    }

    Locker get(CaseId id) {
        return kept.find(id).orElseThrow();
    }

    CaseId standing(Filed instead) {
        return kept.where(
                        "k.student = :student and k.due is not null",
                        Map.of("student", instead.student().value()))
                .getFirst()
                .filed()
                .id();
    }

    List<Locker> ofChild(StudentId child, AccountId family) {
        return kept.ofChild(child, family);
    }

    List<Locker> list(List<CaseId> ids) {
        return kept.list(ids);
    }

    List<CaseId> over(LocalDate today, CaseId after, int most) {
        return kept.next("k.state = 'GIVEN' and k.due < :today", Map.of("today", today), after, most);
    }
}
