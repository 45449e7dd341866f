package org.openseat.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openseat.district.SchoolYear;

/// Reads the folder `years/`: one folder a school year, named by its label, with its calendar and numbers.
final class YearsReader {
    static final String FOLDER = "years";

    private static final Set<String> KNOWN = Set.of(CalendarReader.FILE, NumbersReader.FILE);

    private final Path folder;
    private final Findings findings;
    private final TreeMap<SchoolYear, YearFiles> years = new TreeMap<>();

    YearsReader(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    Map<SchoolYear, YearFiles> read() {
        names(folder.resolve(FOLDER)).forEach(this::year);
        if (years.isEmpty()) {
            findings.problem(
                    FOLDER,
                    0,
                    "has no school year that can be read; add a folder such as years/2026-27 with calendar.csv and numbers.csv");
        }
        SchoolYear before = null;
        for (SchoolYear year : years.keySet()) {
            if (before != null && !before.next().equals(year)) {
                findings.problem(
                        FOLDER,
                        0,
                        "has " + before + " and " + year
                                + " but not the years between; deadlines could not be counted across the gap");
            }
            before = year;
        }
        return years;
    }

    private void year(String name) {
        Optional<SchoolYear> label = label(name);
        if (label.isEmpty()) {
            findings.problem(FOLDER + "/" + name, 0, "is not named like a school year; name the folder as 2026-27");
            return;
        }
        SchoolYear year = label.get();
        names(folder.resolve(FOLDER).resolve(name)).stream()
                .filter(file -> !KNOWN.contains(file))
                .forEach(file -> findings.note(
                        FOLDER + "/" + name + "/" + file, 0, "is not part of a district pack and is not read"));
        var calendar = new CalendarReader(folder, findings, year).read();
        var numbers = new NumbersReader(folder, findings, year).read();
        calendar.ifPresent(found -> numbers.ifPresent(given -> years.put(year, new YearFiles(found, given))));
    }

    private static Optional<SchoolYear> label(String name) {
        try {
            return Optional.of(SchoolYear.parse(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
