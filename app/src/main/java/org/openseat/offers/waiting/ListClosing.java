package org.openseat.offers.waiting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import org.openseat.cycles.Cycle;
import org.openseat.cycles.Cycles;
import org.openseat.district.SchoolYear;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.openseat.rulebook.choices.seats.ListCloses;
import org.openseat.rulebook.choices.seats.SpaceAvailable;
import org.openseat.schools.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Closes the lists of a year when their day is over: the on-time ones on a day of instruction, late and Space
/// Available
/// ones in January. Whoever still stands on an on-time magnet list has earned the year. Calls that run go on.
/// (R-CHO-19,
/// R-PTS-16)
@Component
public class ListClosing implements Round {

    private final Cycles cycles;
    private final Calendars calendars;
    private final Places places;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    ListClosing(Cycles cycles, Calendars calendars, Places places, JdbcClient sql, TransactionTemplate transaction) {
        this.cycles = cycles;
        this.calendars = calendars;
        this.places = places;
        this.sql = sql;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "offers.lists";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_MINUTE;
    }

    @Override
    public boolean byTheDay() {
        return true;
    }

    @Override
    public void work(ZonedDateTime now) {
        for (var cycle : cycles.all()) {
            if (now.toLocalDate().isAfter(lastDay(cycle, 0))) {
                transaction.executeWithoutResult(_ -> onTime(cycle.year(), now.toInstant()));
            }
            if (now.toLocalDate().isAfter(lastDay(cycle, 1))) {
                transaction.executeWithoutResult(_ -> close(cycle.year(), "band > 0", now.toInstant()));
            }
        }
    }

    /// The last day on which somebody of this band can be called; the year's end while its calendar is not known.
    public LocalDate lastDay(Cycle cycle, int band) {
        var late = SpaceAvailable.until(cycle.numbers());
        return band > 0
                ? late
                : calendars
                        .calendar()
                        .of(cycle.year())
                        .map(year -> ListCloses.lastDay(
                                calendars.calendar().firstDayOfInstruction(cycle.year()),
                                cycle.numbers().days()))
                        .orElse(late);
    }

    private void onTime(SchoolYear cycle, Instant at) {
        sql.sql("""
                insert into list_year (student, cycle, credited, why, at)
                select distinct student, cycle, true, 'CLOSED', cast(:at as timestamptz) from list_place
                 where cycle = :cycle and category = 'MAGNET' and band = 0 and left_at is null
                    on conflict do nothing""")
                .param("cycle", cycle.label())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        close(cycle, "band = 0", at);
    }

    /// A place with a call that runs is left until the call has ended.
    private void close(SchoolYear cycle, String band, Instant at) {
        places.leave(
                "cycle = :cycle and " + band + " and not exists (select from vacancy_call v"
                        + " where v.place = list_place.id and v.state = 'OPEN')",
                Map.of("cycle", cycle.label()),
                Movement.CLOSED,
                at,
                null);
    }
}
