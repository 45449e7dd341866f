package org.openseat.pack.choices;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.openseat.pack.choices.BusStop.Ride;
import org.openseat.pack.file.CsvRow;
import org.openseat.pack.file.CsvTable;
import org.openseat.pack.file.Findings;
import org.openseat.pack.file.Formats;
import org.openseat.pack.places.Place;

/// Reads the `stops.csv` of a cycle; a field may be blank, but the rides stand in the order of the programs.
final class StopsReader {
    static final String FILE = "stops.csv";

    private final CsvTable table;
    private final ProgramList programs;
    private final Predicate<Place> inDistrict;
    private final Set<String> seen = new HashSet<>();
    private final List<BusStop> stops = new ArrayList<>();

    /// @param inDistrict whether a place lies in any attendance area
    StopsReader(Path folder, String file, Findings findings, ProgramList programs, Predicate<Place> inDistrict) {
        this.table = new CsvTable(folder, file, findings);
        this.programs = programs;
        this.inDistrict = inDistrict;
    }

    List<BusStop> read() {
        table.each(List.of("stop", "name", "latitude", "longitude", "programs", "ride_minutes"), List.of(), this::stop);
        return stops;
    }

    private void stop(CsvRow row) {
        var stop = row.text("stop");
        var name = row.text("name");
        stop.maybe()
                .filter(code -> !seen.add(code))
                .ifPresent(code -> row.problem("the stop " + code + " stands on a line before"));
        Optional<Place> place = Formats.place(row);
        if (row.maybe("latitude").isEmpty() && row.maybe("longitude").isEmpty()) {
            row.problem("has no latitude and longitude; without them nobody can find the stop");
        }
        var rides = rides(row);
        row.give(() -> new BusStop(stop.get(), name.get(), place.orElseThrow(), rides))
                .ifPresent(given -> take(row, given));
    }

    private void take(CsvRow row, BusStop stop) {
        if (!inDistrict.test(stop.place())) {
            row.note("lies in no attendance area; check latitude and longitude");
        }
        stops.add(stop);
    }

    private List<Ride> rides(CsvRow row) {
        var codes = row.several("programs");
        var minutes = minutes(row);
        codes.stream()
                .filter(code -> !programs.knows(code))
                .forEach(code -> row.problem("there is no program " + code + " in " + ProgramReader.FILE));
        if (!minutes.isEmpty() && minutes.size() != codes.size()) {
            row.problem("has " + minutes.size() + " rides for " + codes.size()
                    + " programs; write the minutes in the order of the programs, nothing between two semicolons where"
                    + " they are not known");
            return List.of();
        }
        var rides = new ArrayList<Ride>();
        for (int at = 0; at < codes.size(); at++) {
            rides.add(new Ride(codes.get(at), minutes.isEmpty() ? Optional.empty() : minutes.get(at)));
        }
        return rides;
    }

    private static List<Optional<Integer>> minutes(CsvRow row) {
        var text = row.raw("ride_minutes");
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(";", -1))
                        .map(String::strip)
                        .map(part -> minutes(row, part))
                        .toList();
    }

    private static Optional<Integer> minutes(CsvRow row, String part) {
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(CapacityReader.number(part));
        } catch (IllegalArgumentException e) {
            row.problem("the column ride_minutes has \"" + part + "\"; write whole minutes");
            return Optional.empty();
        }
    }
}
