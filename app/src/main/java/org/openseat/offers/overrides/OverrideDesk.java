package org.openseat.offers.overrides;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.people.OwnChild;
import org.openseat.offers.calls.CallTable;
import org.openseat.offers.calls.CalledOffers;
import org.openseat.offers.calls.Vacancies;
import org.openseat.offers.waiting.Movement;
import org.openseat.offers.waiting.Place;
import org.openseat.offers.waiting.Places;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// A seat out of turn: asked for with a reason of the policy and a text by who runs the list, confirmed by a second
/// person
/// of the permit office, and counted in public. (design draw §7)
@Service
class OverrideDesk {

    private final JdbcClient sql;
    private final Places places;
    private final Vacancies vacancies;
    private final CalledOffers offers;
    private final CallTable calls;
    private final OwnChild own;

    OverrideDesk(
            JdbcClient sql, Places places, Vacancies vacancies, CalledOffers offers, CallTable calls, OwnChild own) {
        this.sql = sql;
        this.places = places;
        this.vacancies = vacancies;
        this.offers = offers;
        this.calls = calls;
        this.own = own;
    }

    /// What came of a confirmation.
    enum Confirmed {
        DONE,
        NO_SEAT,
        SAME_PERSON,
        /// Nobody decides about their own child.
        OWN_CHILD,
        OVERTAKEN
    }

    /// Asked twice it waits once.
    @Transactional
    void ask(Place place, OutOfTurn.Code code, String why, SignedIn who, ZonedDateTime now) {
        sql.sql("""
                insert into seat_override (id, place, code, why, asked_by, asked_name, asked_at)
                values (:id, :place, :code, :why, :by, :name, :at)
                on conflict (place) where confirmed_at is null do nothing""")
                .param("id", UUID.randomUUID())
                .param("place", place.id())
                .param("code", code.name())
                .param("why", why)
                .param("by", who.id().value())
                .param("name", who.displayName())
                .param("at", now.toOffsetDateTime())
                .update();
    }

    /// The second person's yes makes the offer, if a seat is free.
    @Transactional
    Confirmed confirm(UUID id, SignedIn who, ZonedDateTime now) {
        var found = waiting().stream().filter(each -> each.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return Confirmed.OVERTAKEN;
        }
        if (found.get().askedBy().equals(who.id())) {
            return Confirmed.SAME_PERSON;
        }
        var place = places.hold(found.get().place()).orElseThrow();
        if (own.of(place.application(), who)) {
            return Confirmed.OWN_CHILD;
        }
        if (vacancies.hold(place.pool()) < 1) {
            return Confirmed.NO_SEAT;
        }
        boolean busy = calls.busy(place.pool()).contains(place.id());
        if (place.left() != null
                || busy
                || !signed(id, who, now)
                || offers.byOverride(place, id, now).isEmpty()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Confirmed.OVERTAKEN;
        }
        places.note(place.id(), Movement.OVERRIDE, found.get().code().name(), now.toInstant(), who.id());
        return Confirmed.DONE;
    }

    private boolean signed(UUID id, SignedIn who, ZonedDateTime now) {
        return sql.sql("""
                update seat_override set confirmed_by = :by, confirmed_name = :name, confirmed_at = :at
                 where id = :id and confirmed_at is null""")
                        .param("id", id)
                        .param("by", who.id().value())
                        .param("name", who.displayName())
                        .param("at", now.toOffsetDateTime())
                        .update()
                == 1;
    }

    /// Those that wait for a second person, the oldest first; one whose child has left the list waits no more.
    List<OutOfTurn> waiting() {
        return sql.sql("""
                select o.id, o.place, o.code, o.why, o.asked_by, o.asked_name, o.asked_at
                  from seat_override o join list_place p on p.id = o.place
                 where o.confirmed_at is null and p.left_at is null order by o.asked_at, o.id""")
                .query((row, n) -> new OutOfTurn(
                        row.getObject("id", UUID.class),
                        row.getObject("place", UUID.class),
                        OutOfTurn.Code.valueOf(row.getString("code")),
                        row.getString("why"),
                        new AccountId(row.getObject("asked_by", UUID.class)),
                        row.getString("asked_name"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// One line of the public count.
    record Counted(String cycle, String program, OutOfTurn.Code code, int seats) {}

    /// Every one that was confirmed, by year, program and reason.
    List<Counted> counted() {
        return sql.sql("""
                select p.cycle, p.program, o.code, count(*)::int as seats
                  from seat_override o join list_place p on p.id = o.place where o.confirmed_at is not null
                 group by 1, 2, 3 order by 1 desc, 2, 3""")
                .query((row, n) -> new Counted(
                        row.getString("cycle"),
                        row.getString("program"),
                        OutOfTurn.Code.valueOf(row.getString("code")),
                        row.getInt("seats")))
                .list();
    }
}
