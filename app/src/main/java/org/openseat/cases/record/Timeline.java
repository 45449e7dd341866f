package org.openseat.cases.record;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.CaseKinds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Everything that happened in a case, in order. Entries are added, never changed; the database refuses to.
@Repository
public class Timeline {

    /// One entry.
    public record Entry(
            Instant at,
            String who,
            CaseEvent what,
            Map<String, String> facts,
            @Nullable String why) {}

    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;
    private final CaseKinds kinds;

    Timeline(JdbcClient sql, JsonMapper json, CaseKinds kinds) {
        this.sql = sql;
        this.json = json;
        this.kinds = kinds;
    }

    /// @return the kind of the case
    public String add(
            CaseId id, CaseEvent what, Actor actor, Instant at, Map<String, String> facts, @Nullable String why) {
        return sql.sql("""
                insert into case_event (case_id, at, who, actor, what, facts, why)
                values (:case, :at, :who, :actor, :what, :facts::jsonb, :why)
                returning (select kind from case_file where id = :case)""")
                .param("case", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", actor.name())
                .param("actor", actor.account() == null ? null : actor.account().value())
                .param("what", what.name())
                .param("facts", json.writeValueAsString(facts))
                .param("why", why)
                .query(String.class)
                .single();
    }

    /// The same in many cases, in one statement.
    void addAll(Collection<CaseId> ids, CaseEvent what, Actor actor, Instant at, Map<String, String> facts) {
        sql.sql("""
                insert into case_event (case_id, at, who, actor, what, facts)
                select id, :at, :who, :actor, :what, :facts::jsonb from unnest(:cases) id""")
                .param("cases", ids.stream().map(CaseId::value).toArray(UUID[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", actor.name())
                .param("actor", actor.account() == null ? null : actor.account().value())
                .param("what", what.name())
                .param("facts", json.writeValueAsString(facts))
                .update();
    }

    /// Newest first.
    public List<Entry> of(CaseId id) {
        return sql.sql("""
                select f.kind, e.at, e.who, e.what, e.facts, e.why
                  from case_event e join case_file f on f.id = e.case_id
                 where e.case_id = :case order by e.id desc""")
                .param("case", id.value())
                .query((row, number) -> new Entry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        event(row.getString("kind"), row.getString("what")),
                        json.readValue(row.getString("facts"), FACTS),
                        row.getString("why")))
                .list();
    }

    private CaseEvent event(String kind, String name) {
        return kinds.get(kind).events().stream()
                .filter(event -> event.name().equals(name))
                .findFirst()
                .orElseGet(() -> EveryCase.valueOf(name));
    }

    /// Whether one of these was the last thing that any person did in the case, and this very person did it.
    public boolean lastBy(CaseId id, SignedIn who, Set<CaseEvent> any) {
        return sql.sql("""
                select actor, what from case_event
                where case_id = :case and actor is not null and what <> 'OPENED' order by id desc limit 1""")
                .param("case", id.value())
                .query((row, number) -> who.id().value().equals(row.getObject("actor", UUID.class))
                        && any.stream().map(CaseEvent::name).toList().contains(row.getString("what")))
                .optional()
                .orElse(false);
    }

    /// Whether this person ever did one of these in the case.
    public boolean didAny(CaseId id, SignedIn who, Set<CaseEvent> any) {
        return sql.sql("""
                select exists (select from case_event
                                where case_id = :case and actor = :actor and what in (:any))""")
                .param("case", id.value())
                .param("actor", who.id().value())
                .param("any", any.stream().map(CaseEvent::name).toList())
                .query(Boolean.class)
                .single();
    }

    /// Notes that a member of staff looked at a case, once a day each. (R-ROL-4)
    public void opened(CaseId id, SignedIn who, ZonedDateTime now) {
        if (!who.staff()) {
            return;
        }
        var since = now.toLocalDate().atStartOfDay(now.getZone()).toOffsetDateTime();
        var seen = sql.sql("""
                select exists (select 1 from case_event
                               where case_id = :case and actor = :actor and what = 'OPENED' and at >= :since)""")
                .param("case", id.value())
                .param("actor", who.id().value())
                .param("since", since)
                .query(Boolean.class)
                .single();
        if (!seen) {
            add(id, EveryCase.OPENED, Actor.of(who), now.toInstant(), Map.of(), null);
        }
    }

    /// Notes that the family was written to.
    public void letterSent(CaseId id, ZonedDateTime now) {
        add(id, EveryCase.LETTER_SENT, Actor.SYSTEM, now.toInstant(), Map.of(), null);
    }

    /// Notes once that a message did not arrive.
    public void notDelivered(CaseId id, UUID message, ZonedDateTime now) {
        var facts = Map.of("message", message.toString());
        if (of(id).stream().noneMatch(entry -> entry.facts().equals(facts))) {
            add(id, EveryCase.NOT_DELIVERED, Actor.SYSTEM, now.toInstant(), facts, null);
        }
    }
}
