package org.openseat.cases.days;

import static org.openseat.permits.Town.KESTREL;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKind;
import org.openseat.cases.CaseKinds;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.Outcome;
import org.openseat.cases.papers.PaperDesk;
import org.openseat.cases.record.Timeline;
import org.openseat.district.SchoolYear;
import org.openseat.documents.DocumentDesk;
import org.openseat.interdistrict.InterTown;
import org.openseat.interdistrict.apply.FamilyDesk;
import org.openseat.permits.PermitRequest.Running;
import org.openseat.permits.Town;
import org.openseat.permits.decision.PermitDesk;
import org.openseat.rulebook.CaseClock;
import org.openseat.rulebook.DenialGround;
import org.openseat.rulebook.Told;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// Requests of every kind with deadlines that run: one that came about by itself, and copies of it.
public class Deadlines {

    private final AutowireCapableBeanFactory app;
    private final CaseKinds kinds;
    private final Timeline timeline;
    private final JdbcClient sql;
    private final JsonMapper json;

    Deadlines(AutowireCapableBeanFactory app, CaseKinds kinds, Timeline timeline, JdbcClient sql, JsonMapper json) {
        this.app = app;
        this.kinds = kinds;
        this.timeline = timeline;
        this.sql = sql;
        this.json = json;
    }

    /// A request of this kind on which a clock runs since this day.
    CaseId running(String kind, Town town, ZonedDateTime now) {
        return kind.equals("INTER") ? incomplete(town, now) : denied(town, now);
    }

    /// A request that the school of residence denied on this day.
    public CaseId denied(Town town, ZonedDateTime now) {
        var permit = town.submitted(town.family(), now);
        var kestrel = town.staff(KESTREL);
        var outcome = app.getBean(PermitDesk.class)
                .deny(permit, kestrel.who(), Set.of(DenialGround.PAPERS_NOT_GENUINE), "Not the employer.", now)
                .orElseThrow();
        if (!(outcome instanceof Outcome.Done(var request) && request instanceof Running)) {
            throw new AssertionError(outcome);
        }
        return permit;
    }

    /// A request between districts that waits for papers.
    CaseId incomplete(Town people, ZonedDateTime now) {
        var town = new InterTown(
                people, app.getBean(FamilyDesk.class), app.getBean(DocumentDesk.class), app.getBean(PaperDesk.class));
        var family = people.family();
        var filed = town.outgoing(family, people.child(family), InterTown.CARE, now);
        town.submitted(filed, family, now);
        return filed.id();
    }

    /// The same request once more, for a child of its own, with another deadline.
    CaseId copy(CaseId of, KeptDeadline<? extends CaseClock> deadline) {
        var id = new CaseId(UUID.randomUUID());
        var student = UUID.randomUUID();
        var old = sql.sql("select number, student from case_file where id = ?")
                .param(of.value())
                .query()
                .singleRow();
        sql.sql("""
                insert into student
                select (jsonb_populate_record(s, jsonb_build_object('id', :new::text))).* from student s where id = :old""").param("new", student).param("old", old.get("student")).update();
        sql.sql("""
                insert into {table} select (jsonb_populate_record(p,
                    replace(replace(replace(to_jsonb(p)::text, :of, :id), :number, :other), :child, :student)::jsonb)).*
                  from {table} p where id = :of::uuid""".replace("{table}", kind(of).deadlines().table()))
                .param("of", of.toString())
                .param("id", id.toString())
                .param("number", old.get("number"))
                .param("other", ConfirmationNumber.draw(new SecureRandom()).value())
                .param("child", String.valueOf(old.get("student")))
                .param("student", student.toString())
                .update();
        set(id, deadline);
        return id;
    }

    public void set(CaseId request, KeptDeadline<? extends CaseClock> deadline) {
        write(request, deadline.date(), json.writeValueAsString(deadline));
    }

    void write(CaseId request, LocalDate due, String deadline) {
        var kept = kind(request).deadlines();
        sql.sql("update " + kept.table() + " p set " + kept.moves()
                        + ", due = :due from (select :deadline::jsonb as deadline) k where p.id = :id")
                .param("due", due)
                .param("deadline", deadline)
                .param("id", request.value())
                .update();
    }

    private record Kept(String clock, LocalDate start, LocalDate date, List<Told> counted) {}

    KeptDeadline<CaseClock> of(CaseId request) {
        var kept = kind(request).deadlines();
        var found = json.readValue(
                sql.sql("select " + kept.deadline() + " from " + kept.table() + " p where id = ?")
                        .param(request.value())
                        .query(String.class)
                        .single(),
                Kept.class);
        return new KeptDeadline<>(kept.clock(found.clock()), found.start(), found.date(), found.counted());
    }

    public LocalDate due(CaseId request) {
        return sql.sql("select due from case_file where id = ?")
                .param(request.value())
                .query(LocalDate.class)
                .single();
    }

    SchoolYear year(CaseId request) {
        return SchoolYear.parse(sql.sql("select school_year from case_file where id = ?")
                .param(request.value())
                .query(String.class)
                .single());
    }

    CaseKind kind(CaseId request) {
        return kinds.get(sql.sql("select kind from case_file where id = ?")
                .param(request.value())
                .query(String.class)
                .single());
    }

    /// What its timeline says of moves, the latest first.
    List<Map<String, String>> moves(CaseId request) {
        return timeline.of(request).stream()
                .filter(entry -> entry.what().name().equals("DEADLINE_MOVED"))
                .map(Timeline.Entry::facts)
                .toList();
    }
}
