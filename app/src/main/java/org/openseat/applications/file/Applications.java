package org.openseat.applications.file;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.Application;
import org.openseat.applications.Application.Received;
import org.openseat.cases.CaseId;
import org.openseat.cases.kept.KeptRequests;
import org.openseat.district.SchoolYear;
import org.openseat.students.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The table of applications, and who may know of which: a family its own children's, Student Integration Services all.
@Repository
public class Applications {

    /// Of the staff only who runs the Choices year sees applications. (design §8)
    public static final String RECEIVED = "k.number is not null";

    private static final String ACTIVE =
            "k.student = :student and k.cycle = :cycle and k.state in ('Draft', 'Filed', 'InCycle')";

    private final JdbcClient sql;
    private final KeptRequests<Application> kept;
    private final SentTables sent;

    Applications(JdbcClient sql, JsonMapper json, SentTables sent) {
        this.sql = sql;
        this.kept = new KeptRequests<>(sql, json, "application", Application.class);
        this.sent = sent;
    }

    /// False, and nothing is written, when the child has an active one in the cycle already. (R-CHO-1)
    public boolean begin(Application.Draft draft) {
        var about = draft.about();
        return sql.sql("""
                insert into application (id, student, cycle, state, begun_by, request)
                values (:id, :student, :cycle, 'Draft', :begunBy, :request::jsonb)
                on conflict (student, cycle) where state in ('Draft', 'Filed', 'InCycle') do nothing""")
                        .param("id", about.id().value())
                        .param("student", about.student().value())
                        .param("cycle", about.cycle().label())
                        .param("begunBy", about.begunBy().value())
                        .param("request", kept.written(draft))
                        .update()
                == 1;
    }

    /// Writes the new state of an application that this transaction holds.
    public <T extends Application> T save(T application) {
        var sheet = application instanceof Received received ? received.sent() : null;
        sql.sql("""
                update application
                   set state = :state, number = :number, filed_by = :filedBy, submitted = :submitted,
                       version = :version, request = :request::jsonb, moved = clock_timestamp()
                 where id = :id""")
                .param("id", application.about().id().value())
                .param("state", Application.state(application))
                .param("number", sheet == null ? null : sheet.number().value())
                .param("filedBy", sheet == null ? null : sheet.by().value())
                .param("submitted", sheet == null ? null : sheet.firstAt().atOffset(ZoneOffset.UTC))
                .param("version", sheet == null ? 0 : sheet.version())
                .param("request", kept.written(application))
                .update();
        return application;
    }

    /// The same, with what was sent now: the version as it is, and its choices in the place of those before.
    public <T extends Received> T file(T application) {
        save(application);
        sent.write(application.about().id(), application.sent());
        return application;
    }

    public Optional<Received> find(CaseId id, SignedIn who) {
        var found = who.is(Role.INTEGRATION) ? kept.find(id, RECEIVED, Map.of()) : kept.findForFamily(id, who.id());
        return found.filter(Received.class::isInstance).map(Received.class::cast);
    }

    /// Held until the end of the transaction, for who may know of it.
    public Optional<Application> lock(CaseId id, SignedIn who) {
        return find(id, who).flatMap(_ -> lock(id));
    }

    public Optional<Application> lock(CaseId id) {
        return kept.lock(id);
    }

    public Optional<Application> take(CaseId id) {
        return kept.take(id);
    }

    public Received get(CaseId id) {
        return kept.find(id)
                .filter(Received.class::isInstance)
                .map(Received.class::cast)
                .orElseThrow();
    }

    /// As it stands, sent or not, for who has made sure that its reader may know of the child.
    public Optional<Application> of(CaseId id) {
        return kept.find(id);
    }

    /// The draft or the application of a child that counts in a cycle.
    public Optional<Application> active(StudentId child, SchoolYear cycle) {
        return kept.where(ACTIVE, Map.of("student", child.value(), "cycle", cycle.label())).stream()
                .findFirst();
    }

    /// The last that was not sent in time.
    public Optional<Application.Lapsed> lapsed(StudentId child, SchoolYear cycle) {
        return kept
                .where(
                        "k.student = :student and k.cycle = :cycle and k.state = 'Lapsed' order by k.moved desc limit 1",
                        Map.of("student", child.value(), "cycle", cycle.label()))
                .stream()
                .map(Application.Lapsed.class::cast)
                .findFirst();
    }

    public List<Received> ofChild(StudentId child, AccountId family) {
        return received(kept.ofChild(child, family));
    }

    public List<Received> list(Collection<CaseId> ids) {
        return received(kept.list(ids));
    }

    /// Drafts and applications of these cycles in a state, by id.
    public List<CaseId> next(String state, Collection<SchoolYear> cycles, CaseId after, int most) {
        return cycles.isEmpty()
                ? List.of()
                : kept.next(
                        "k.state = :state and k.cycle in (:cycles)",
                        Map.of(
                                "state",
                                state,
                                "cycles",
                                cycles.stream().map(SchoolYear::label).toList()),
                        after,
                        most);
    }

    /// Drafts that had lapsed are drafts again, the last of a child that has no other.
    public void revive(SchoolYear cycle) {
        sql.sql("""
                update application a
                   set state = 'Draft', request = jsonb_set(a.request, '{state}', '"Draft"') - 'on',
                       moved = clock_timestamp()
                 where a.id in (select distinct on (l.student) l.id from application l
                                 where l.cycle = :cycle and l.state = 'Lapsed'
                                 order by l.student, l.moved desc)
                   and not exists (select from application o
                                    where o.student = a.student and o.cycle = a.cycle
                                      and o.state in ('Draft', 'Filed', 'InCycle'))""").param("cycle", cycle.label()).update();
    }

    /// How many there are in a state.
    public int count(SchoolYear cycle, String... states) {
        return sql.sql("select count(*) from application where cycle = :cycle and state in (:states)")
                .param("cycle", cycle.label())
                .param("states", List.of(states))
                .query(Integer.class)
                .single();
    }

    /// The day on which a paper form was mailed and that on which it came in.
    public void paper(CaseId id, @Nullable LocalDate postmark, LocalDate received, AccountId keyedBy) {
        sql.sql("update application set postmark = :postmark, received = :received, keyed_by = :by where id = :id")
                .param("postmark", postmark)
                .param("received", received)
                .param("by", keyedBy.value())
                .param("id", id.value())
                .update();
    }

    private static List<Received> received(List<Application> found) {
        return found.stream()
                .filter(Received.class::isInstance)
                .map(Received.class::cast)
                .toList();
    }
}
