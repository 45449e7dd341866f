package org.openseat.programs.directory;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.pack.choices.Capacity;
import org.openseat.pack.choices.CycleFiles;
import org.openseat.pack.choices.Program;
import org.openseat.pack.choices.YearList;
import org.openseat.programs.ProgramSeats;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The seats of programs by cycle and grade, and how each program stands in a cycle.
@Repository
class SeatTable {

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    SeatTable(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /// A pack adds a version where it says other than the last pack did: what staff declared since stays when the
    /// same pack comes again.
    void save(SchoolYear cycle, List<Capacity> capacity, Instant now) {
        batches.batchUpdate(
                """
                insert into program_seats (program, cycle, grade, version, capacity, continuing, continuing_ow, held,
                    declared_at)
                select new.*, ?
                  from (values (?, ?, ?)) key (program, cycle, grade),
                       lateral (select key.program, key.cycle, key.grade,
                                       coalesce((select max(version) from program_seats s
                                                  where (s.program, s.cycle, s.grade) = (key.program, key.cycle, key.grade)), 0) + 1,
                                       ?::int, ?::int, ?::int, ?::int) new (program, cycle, grade, version, capacity, continuing, ow, held)
                 where (new.capacity, new.continuing, new.ow, new.held) is distinct from
                       (select (s.capacity, s.continuing, s.continuing_ow, s.held) from program_seats s
                         where (s.program, s.cycle, s.grade) = (key.program, key.cycle, key.grade) and s.declared_by is null
                         order by s.version desc limit 1)
                """,
                capacity.stream()
                        .map(one -> new Object[] {
                            now.atOffset(ZoneOffset.UTC),
                            one.program(),
                            cycle.label(),
                            one.grade().code(),
                            one.capacity(),
                            one.continuing(),
                            one.continuingOw(),
                            one.held()
                        })
                        .toList());
    }

    void saveYears(SchoolYear cycle, List<Program> programs, CycleFiles files) {
        if (files.isEmpty()) {
            return;
        }
        var shares = files.capacity().stream()
                .filter(one -> one.share().isPresent())
                .collect(Collectors.toMap(Capacity::program, one -> one.share().orElseThrow(), (one, same) -> one));
        batches.batchUpdate(
                """
                insert into program_year (program, cycle, offered, form, share, boundary_first) values (?, ?, ?, ?, ?, ?)
                on conflict (program, cycle) do update set offered = excluded.offered, form = excluded.form,
                    share = excluded.share, boundary_first = excluded.boundary_first
                """,
                programs.stream()
                        .map(program -> new Object[] {
                            program.code(),
                            cycle.label(),
                            teaches(program, cycle),
                            form(program, files),
                            shares.get(program.code()),
                            on(files, YearList.CONTINUOUS, program)
                        })
                        .toList());
    }

    private static boolean teaches(Program program, SchoolYear cycle) {
        return program.opens().filter(first -> first.compareTo(cycle) > 0).isEmpty()
                && program.closes().filter(last -> last.compareTo(cycle) < 0).isEmpty();
    }

    private static String form(Program program, CycleFiles files) {
        if (on(files, YearList.SPAN, program)) {
            return "SPAN";
        }
        return on(files, YearList.K8, program) ? "K8" : "PLAIN";
    }

    private static boolean on(CycleFiles files, YearList list, Program program) {
        return files.lists().stream()
                .anyMatch(entry -> entry.list() == list && entry.member().equals(program.code()));
    }

    /// The newest version of each, by cycle and program.
    Map<SchoolYear, Map<String, SortedMap<Grade, ProgramSeats>>> all() {
        var all = new HashMap<SchoolYear, Map<String, SortedMap<Grade, ProgramSeats>>>();
        sql.sql("""
                select distinct on (s.program, s.cycle, s.grade) s.*, y.share
                  from program_seats s left join program_year y using (program, cycle)
                 order by s.program, s.cycle, s.grade, s.version desc""").query(row -> {
            var seats = new ProgramSeats(
                    row.getString("program"),
                    SchoolYear.parse(row.getString("cycle")),
                    Grade.parse(row.getString("grade")),
                    Optional.ofNullable(row.getObject("share", Integer.class)),
                    row.getInt("capacity"),
                    row.getInt("continuing"),
                    row.getInt("continuing_ow"),
                    row.getInt("held"),
                    row.getInt("version"));
            all.computeIfAbsent(seats.cycle(), cycle -> new HashMap<>())
                    .computeIfAbsent(seats.program(), program -> new TreeMap<>())
                    .put(seats.grade(), seats);
        });
        return all;
    }
}
