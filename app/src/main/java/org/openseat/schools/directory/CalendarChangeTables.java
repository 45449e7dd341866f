package org.openseat.schools.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.district.DayChange;
import org.openseat.district.DayOff;
import org.openseat.district.SchoolYear;
import org.openseat.schools.CalendarChange;
import org.openseat.schools.CalendarChanges;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of the calendar's changes. Rows are only ever added.
@Repository
public class CalendarChangeTables {

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    CalendarChangeTables(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    public long add(CalendarChanges.Wish wish, List<CalendarChange.Day> days, Instant at) {
        var id = sql.sql("""
                insert into calendar_change (form, at, who, actor, year, why)
                values (:form, :at, :who, :actor, :year, :why) returning id""")
                .param("form", wish.form())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("who", wish.who())
                .param("actor", wish.actor())
                .param("year", wish.year().label())
                .param("why", wish.why())
                .query(Long.class)
                .single();
        batches.batchUpdate(
                "insert into calendar_change_day (change, place, day, was, becomes) values (?, ?, ?, ?, ?)",
                days.stream()
                        .map(day -> new @Nullable Object[] {
                            id,
                            day.change().where().name(),
                            day.change().day(),
                            code(day.was()),
                            code(day.change().off())
                        })
                        .toList());
        return id;
    }

    long addPack(Instant at) {
        return sql.sql("insert into calendar_change (at, who) values (:at, 'Openseat') returning id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    public Optional<Long> of(UUID form) {
        return sql.sql("select id from calendar_change where form = :form")
                .param("form", form)
                .query(Long.class)
                .optional();
    }

    /// Every changed day, in the order of the changes.
    List<DayChange> days() {
        return sql.sql("select * from calendar_change_day order by change, day, place")
                .query((row, number) -> day(row).change())
                .list();
    }

    /// Newest first.
    public List<CalendarChange> all() {
        var days = new HashMap<Long, List<CalendarChange.Day>>();
        sql.sql("select * from calendar_change_day order by change, day, place desc")
                .query(row -> {
                    days.computeIfAbsent(row.getLong("change"), change -> new ArrayList<>())
                            .add(day(row));
                });
        return sql.sql("select * from calendar_change order by id desc")
                .query((row, number) -> change(row, days))
                .list();
    }

    private static CalendarChange change(ResultSet row, Map<Long, List<CalendarChange.Day>> days) throws SQLException {
        var id = row.getLong("id");
        return new CalendarChange(
                id,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                Optional.ofNullable(row.getString("year")).map(SchoolYear::parse),
                Optional.ofNullable(row.getString("why")),
                days.getOrDefault(id, List.of()));
    }

    private static CalendarChange.Day day(ResultSet row) throws SQLException {
        var change = new DayChange(
                DayChange.Where.valueOf(row.getString("place")),
                row.getObject("day", LocalDate.class),
                off(row.getString("becomes")));
        return new CalendarChange.Day(change, off(row.getString("was")));
    }

    private static @Nullable String code(Optional<DayOff> off) {
        return off.map(DayOff::code).orElse(null);
    }

    private static Optional<DayOff> off(@Nullable String code) {
        return Optional.ofNullable(code).map(DayOff::parse);
    }
}
