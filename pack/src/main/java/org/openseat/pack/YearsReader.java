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
import org.openseat.district.YearCalendar;
import org.openseat.pack.choices.ChoicesReader;
import org.openseat.pack.file.Findings;

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

    /// @param current decides which years must have a calendar; none while district.csv is faulty
    Map<SchoolYear, YearFiles> read(Optional<SchoolYear> current) {
        names(folder.resolve(FOLDER)).forEach(this::year);
        if (years.isEmpty()) {
            findings.problem(
                    FOLDER,
                    0,
                    "has no school year that can be read; add a folder such as years/2026-27 with calendar.csv and numbers.csv");
        }
        checkGaps();
        current.ifPresent(this::checkCalendars);
        return years;
    }

    private void checkGaps() {
        SchoolYear before = null;
        var withCalendar = years.keySet().stream()
                .filter(year -> calendar(year).isPresent())
                .toList();
        for (SchoolYear year : withCalendar) {
            if (before != null && !before.next().equals(year)) {
                findings.problem(
                        FOLDER,
                        0,
                        "has " + before + " and " + year
                                + " but not the years between; deadlines could not be counted across the gap");
            }
            before = year;
        }
    }

    private void year(String name) {
        Optional<SchoolYear> label = label(name);
        if (label.isEmpty()) {
            findings.problem(FOLDER + "/" + name, 0, "is not named like a school year; name the folder as 2026-27");
            return;
        }
        SchoolYear year = label.get();
        names(folder.resolve(FOLDER).resolve(name)).stream()
                .filter(file -> !KNOWN.contains(file) && !ChoicesReader.FILES_OF_A_YEAR.contains(file))
                .forEach(file -> findings.note(
                        FOLDER + "/" + name + "/" + file, 0, "is not part of a district pack and is not read"));
        boolean adopted = Files.exists(folder.resolve(FOLDER).resolve(name).resolve(CalendarReader.FILE));
        var calendar = adopted ? new CalendarReader(folder, findings, year).read() : Optional.<YearCalendar>empty();
        var numbers = new NumbersReader(folder, findings, year).read();
        if (calendar.isPresent() || !adopted) {
            numbers.ifPresent(given -> years.put(year, new YearFiles(calendar, given)));
        }
    }

    /// A year that has not begun may do without a calendar; whoever needs its days is told so then.
    private void checkCalendars(SchoolYear current) {
        years.forEach((year, files) -> {
            if (files.calendar().isEmpty() && year.compareTo(current) <= 0) {
                findings.problem(
                        FOLDER + "/" + year,
                        0,
                        "has no " + CalendarReader.FILE + "; only a year to come may do without");
            }
        });
        SchoolYear next = current.next();
        if (years.containsKey(current) && calendar(next).isEmpty()) {
            findings.note(
                    FOLDER + "/" + next,
                    0,
                    "has no " + CalendarReader.FILE + ": no date after " + current.lastDay()
                            + " can be counted, and nobody can ask for a school in another district for " + next
                            + "; add it as soon as the Board has adopted it");
        }
    }

    private Optional<YearCalendar> calendar(SchoolYear year) {
        return Optional.ofNullable(years.get(year)).flatMap(YearFiles::calendar);
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
