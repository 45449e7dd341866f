package org.openseat.permits.calendar;

import static org.openseat.permits.Town.KESTREL;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.Outcome;
import org.openseat.cases.record.Timeline;
import org.openseat.permits.PermitDesk;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest.Running;
import org.openseat.permits.Town;
import org.openseat.rulebook.DenialGround;
import org.openseat.rulebook.PermitClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Requests with deadlines that run, for the tests of this package: one that was really denied, and copies of it.
class Deadlines {

    private final PermitDesk desk;
    private final Timeline timeline;
    private final JdbcClient sql;
    private final JsonMapper json;

    Deadlines(PermitDesk desk, Timeline timeline, JdbcClient sql, JsonMapper json) {
        this.desk = desk;
        this.timeline = timeline;
        this.sql = sql;
        this.json = json;
    }

    /// A request that the school of residence denied on this day.
    CaseId denied(Town town, ZonedDateTime now) {
        var permit = town.submitted(town.family(), now);
        var kestrel = town.staff(KESTREL);
        var outcome = desk.deny(
                        permit, kestrel.who(), Set.of(DenialGround.PAPERS_NOT_GENUINE), "Not the employer.", now)
                .orElseThrow();
        if (!(outcome instanceof Outcome.Done(var request) && request instanceof Running)) {
            throw new AssertionError(outcome);
        }
        return permit;
    }

    /// The same request once more, with another deadline.
    CaseId copy(CaseId of, KeptDeadline<PermitClock> deadline) {
        var id = UUID.randomUUID();
        sql.sql("""
                insert into permit_request select (jsonb_populate_record(p, jsonb_build_object(
                    'id', :id::text, 'number', :number, 'deadline', :deadline::jsonb, 'due', :due::text))).*
                  from permit_request p where id = :of""")
                .param("id", id)
                .param("number", ConfirmationNumber.draw(new SecureRandom()).value())
                .param("deadline", json.writeValueAsString(deadline))
                .param("due", deadline.date())
                .param("of", of.value())
                .update();
        return new CaseId(id);
    }

    void set(CaseId permit, KeptDeadline<PermitClock> deadline) {
        sql.sql("update permit_request set deadline = ?::jsonb, due = ? where id = ?")
                .params(json.writeValueAsString(deadline), deadline.date(), permit.value())
                .update();
    }

    KeptDeadline<PermitClock> of(CaseId permit) {
        return json.readValue(
                sql.sql("select deadline from permit_request where id = ?")
                        .param(permit.value())
                        .query(String.class)
                        .single(),
                new TypeReference<KeptDeadline<PermitClock>>() {});
    }

    LocalDate due(CaseId permit) {
        return sql.sql("select due from permit_request where id = ?")
                .param(permit.value())
                .query(LocalDate.class)
                .single();
    }

    /// What its timeline says of moves, the latest first.
    List<Map<String, String>> moves(CaseId permit) {
        return timeline.of(permit).stream()
                .filter(entry -> entry.what() == PermitEvent.DEADLINE_MOVED)
                .map(Timeline.Entry::facts)
                .toList();
    }
}
