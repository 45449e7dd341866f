package org.openseat.offers.calls;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.offers.waiting.Place;
import org.openseat.offers.waiting.Pool;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Calls and every try to reach a family.
@Repository
public class CallTable {

    private final JdbcClient sql;

    CallTable(JdbcClient sql) {
        this.sql = sql;
    }

    UUID open(UUID vacancy, Place place, AccountId by, ZonedDateTime now) {
        var id = UUID.randomUUID();
        sql.sql("""
                insert into vacancy_call (id, vacancy, cycle, program, grade, place, state, opened_at, opened_by)
                values (:id, :vacancy, :cycle, :program, :grade, :place, 'OPEN', :at, :by)""")
                .param("id", id)
                .param("vacancy", vacancy)
                .param("cycle", place.pool().cycle().label())
                .param("program", place.pool().program())
                .param("grade", place.pool().grade())
                .param("place", place.id())
                .param("at", now.toOffsetDateTime())
                .param("by", by.value())
                .update();
        return id;
    }

    void end(UUID call, Call.State state, ZonedDateTime now) {
        sql.sql("update vacancy_call set state = :state, ended_at = :at where id = :id and state = 'OPEN'")
                .param("id", call)
                .param("state", state.name())
                .param("at", now.toOffsetDateTime())
                .update();
    }

    void tried(
            UUID call,
            Call.Channel channel,
            Call.Result result,
            @Nullable String person,
            AccountId by,
            ZonedDateTime now) {
        sql.sql("""
                insert into contact_try (call, at, day, channel, result, person, by)
                values (:call, :at, :day, :channel, :result, :person, :by)""")
                .param("call", call)
                .param("at", now.toOffsetDateTime())
                .param("day", now.toLocalDate())
                .param("channel", channel.name())
                .param("result", result.name())
                .param("person", person)
                .param("by", by.value())
                .update();
    }

    /// A call for a program of the reader's; Student Integration Services see all.
    Optional<Call> find(UUID id, SignedIn who) {
        return one(id, who, "");
    }

    Optional<Call> hold(UUID id, SignedIn who) {
        return one(id, who, "for update of c");
    }

    private Optional<Call> one(UUID id, SignedIn who, String held) {
        var mine = who.is(Role.INTEGRATION) ? "true" : "p.school in (:schools)";
        return sql.sql("""
                select c.id, c.vacancy, c.place, c.state, c.opened_at
                  from vacancy_call c join program p on p.code = c.program where c.id = :id and %s %s""".formatted(mine, held))
                .param("id", id)
                .param("schools", who.schoolCodes())
                .query((row, n) -> new Call(
                        row.getObject("id", UUID.class),
                        row.getObject("vacancy", UUID.class),
                        row.getObject("place", UUID.class),
                        Call.State.valueOf(row.getString("state")),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        List.of()))
                .optional()
                .map(call -> new Call(
                        call.id(), call.vacancy(), call.place(), call.state(), call.openedAt(), tries(call.id())));
    }

    private List<Call.Try> tries(UUID call) {
        return sql.sql("""
                select t.at, t.day, t.channel, t.result, t.person, a.display_name as by
                  from contact_try t join account a on a.id = t.by where t.call = ? order by t.id""")
                .param(call)
                .query((row, n) -> new Call.Try(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("day", LocalDate.class),
                        Call.Channel.valueOf(row.getString("channel")),
                        Call.Result.valueOf(row.getString("result")),
                        row.getString("person"),
                        row.getString("by")))
                .list();
    }

    /// The open calls of this reader's programs, the oldest first.
    List<UUID> open(SignedIn who) {
        var mine = who.is(Role.INTEGRATION) ? "true" : "p.school in (:schools)";
        return sql.sql("""
                select c.id from vacancy_call c join program p on p.code = c.program
                 where c.state = 'OPEN' and %s order by c.opened_at, c.id""".formatted(mine))
                .param("schools", who.schoolCodes())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Places that are being called, or whose child has an offer of the program already.
    public Set<UUID> busy(Pool pool) {
        return new HashSet<>(sql.sql("""
                select l.id from list_place l
                 where l.cycle = :cycle and l.program = :program and l.grade = :grade and l.left_at is null
                   and (exists (select from vacancy_call c where c.place = l.id and c.state = 'OPEN')
                     or exists (select from offer o
                                 where o.student = l.student and o.program = l.program and o.school_year = l.cycle
                                   and o.state in ('Open', 'Conditional', 'Accepted')))""")
                .param("cycle", pool.cycle().label())
                .param("program", pool.program())
                .param("grade", pool.grade())
                .query(UUID.class)
                .list());
    }

    /// Who was passed for a seat.
    Set<UUID> passed(UUID vacancy) {
        return new HashSet<>(sql.sql("select place from vacancy_call where vacancy = ? and state = 'PASSED'")
                .param(vacancy)
                .query(UUID.class)
                .list());
    }
}
