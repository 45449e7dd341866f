package org.openseat.schools.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openseat.district.DayOff;
import org.openseat.district.SchoolYear;
import org.openseat.district.YearCalendar;
import org.openseat.pack.YearFiles;
import org.openseat.rulebook.Numbers;
import org.openseat.rulebook.NumbersFile;
import org.openseat.rulebook.NumbersFile.Reading;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of the school years: their calendars and their numbers.
@Repository
class YearTables {

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    YearTables(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /// A year that comes without a calendar keeps the one it had.
    void save(SchoolYear year, YearFiles files) {
        files.calendar().ifPresent(calendar -> save(year, calendar));
        sql.sql("delete from policy_number where year = ?").param(year.label()).update();
        batches.batchUpdate(
                "insert into policy_number (year, key, value, source) values (?, ?, ?, ?)",
                NumbersFile.rows(files.numbers()).stream()
                        .map(row -> new Object[] {year.label(), row.key(), row.value(), row.source()})
                        .toList());
    }

    private void save(SchoolYear year, YearCalendar calendar) {
        sql.sql("delete from school_year where year = ?").param(year.label()).update();
        sql.sql("insert into school_year values (?, ?, ?, ?)")
                .params(year.label(), calendar.firstDay(), calendar.lastDay(), calendar.secondSemesterStart())
                .update();
        saveDays(year, "NO_SCHOOL", calendar.noSchool());
        saveDays(year, "OFFICE_CLOSED", calendar.officeClosed());
    }

    private void saveDays(SchoolYear year, String what, Map<LocalDate, DayOff> days) {
        batches.batchUpdate(
                "insert into day_off (year, day, what, why) values (?, ?, ?, ?)",
                days.entrySet().stream()
                        .map(day -> new Object[] {
                            year.label(), day.getKey(), what, day.getValue().code()
                        })
                        .toList());
    }

    List<YearCalendar> calendars() {
        var noSchool = days("NO_SCHOOL");
        var officeClosed = days("OFFICE_CLOSED");
        return sql.sql("select * from school_year order by year")
                .query((row, n) -> {
                    var year = SchoolYear.parse(row.getString("year"));
                    return new YearCalendar(
                            year,
                            row.getObject("first_day", LocalDate.class),
                            row.getObject("last_day", LocalDate.class),
                            row.getObject("second_semester_start", LocalDate.class),
                            noSchool.getOrDefault(year, Map.of()),
                            officeClosed.getOrDefault(year, Map.of()));
                })
                .list();
    }

    private Map<SchoolYear, Map<LocalDate, DayOff>> days(String what) {
        var days = new HashMap<SchoolYear, Map<LocalDate, DayOff>>();
        sql.sql("select year, day, why from day_off where what = ?").param(what).query(row -> {
            days.computeIfAbsent(SchoolYear.parse(row.getString("year")), year -> new HashMap<>())
                    .put(row.getObject("day", LocalDate.class), DayOff.parse(row.getString("why")));
        });
        return days;
    }

    SortedMap<SchoolYear, Numbers> numbers() {
        var rows = new TreeMap<SchoolYear, List<NumbersFile.Row>>();
        sql.sql("select * from policy_number order by year, key").query(row -> {
            rows.computeIfAbsent(SchoolYear.parse(row.getString("year")), year -> new ArrayList<>())
                    .add(new NumbersFile.Row(0, row.getString("key"), row.getString("value"), row.getString("source")));
        });
        var numbers = new TreeMap<SchoolYear, Numbers>();
        rows.forEach((year, given) -> numbers.put(year, numbers(year, given)));
        return numbers;
    }

    private static Numbers numbers(SchoolYear year, List<NumbersFile.Row> rows) {
        return switch (NumbersFile.read(year, rows)) {
            case Reading.Read(Numbers numbers) -> numbers;
            case Reading.Refused(var problems) ->
                throw new IllegalStateException("The numbers of " + year + " are not whole: " + problems
                        + ". Load a district pack that has them.");
        };
    }
}
