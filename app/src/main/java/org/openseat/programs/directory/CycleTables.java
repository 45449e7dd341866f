package org.openseat.programs.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openseat.district.SchoolYear;
import org.openseat.pack.choices.CycleFiles;
import org.openseat.pack.choices.Program;
import org.openseat.programs.ProgramCycle;
import org.springframework.stereotype.Repository;

/// Everything that is fixed for a cycle, put together from its tables.
@Repository
class CycleTables {

    private final SeatTable seats;
    private final ListTable lists;
    private final ResultTable results;
    private final StopTable stops;

    CycleTables(SeatTable seats, ListTable lists, ResultTable results, StopTable stops) {
        this.seats = seats;
        this.lists = lists;
        this.results = results;
        this.stops = stops;
    }

    void save(SchoolYear cycle, CycleFiles files, List<Program> programs, Instant now) {
        lists.save(cycle, files.lists(), now);
        seats.save(cycle, files.capacity(), now);
        seats.saveYears(cycle, programs, files);
        results.save(cycle, files);
        stops.save(cycle, files.stops());
    }

    Map<SchoolYear, ProgramCycle> all() {
        var seated = seats.all();
        var listed = lists.all();
        var counted = results.normDays();
        var drawn = results.all();
        var stopping = stops.all();
        var cycles = List.of(seated, listed, counted, drawn, stopping).stream()
                .flatMap(of -> of.keySet().stream())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        cycle -> new ProgramCycle(
                                cycle,
                                seated.getOrDefault(cycle, Map.of()),
                                listed.getOrDefault(cycle, Map.of()),
                                counted.getOrDefault(cycle, Map.of()),
                                drawn.getOrDefault(cycle, Map.of()),
                                stopping.getOrDefault(cycle, List.of()))));
        return new TreeMap<>(cycles);
    }
}
