package org.openseat.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.pack.choices.ChoicesFiles;
import org.openseat.pack.choices.ChoicesReader;
import org.openseat.pack.file.Findings;
import org.openseat.pack.file.SchoolList;
import org.openseat.pack.places.AddressRange;
import org.openseat.pack.places.AttendanceArea;

/// Reads a pack file by file, in the order in which one refers to another, and keeps every problem until the end.
final class PackReader {
    private static final List<String> REQUIRED = List.of(DistrictReader.FILE, SchoolReader.FILE);
    private static final Set<String> OWN = Set.of(
            DistrictReader.FILE,
            SchoolReader.FILE,
            AreaReader.FILE,
            AddressReader.FILE,
            StaffReader.FILE,
            OperationsReader.FILE,
            StudentReader.FILE,
            AttendanceReader.FILE,
            GraduationReader.FILE,
            RosterReader.FOLDER,
            YearsReader.FOLDER,
            Seal.FILE,
            "README.md");

    private final Path folder;
    private final Findings findings = new Findings();

    PackReader(Path folder) {
        this.folder = folder;
    }

    Reading read() {
        if (!Files.isDirectory(folder)) {
            findings.problem(
                    folder.toString(), 0, "is not a folder; name the folder that holds " + DistrictReader.FILE);
            return new Reading.Faulty(findings.problems(), List.of());
        }
        try {
            return readFolder();
        } catch (UncheckedIOException e) {
            findings.problem(
                    folder.toString(),
                    0,
                    "cannot be read; the account that runs Openseat must be allowed to open the folder and all in it");
            return new Reading.Faulty(findings.problems(), findings.notes());
        }
    }

    private Reading readFolder() {
        checkFiles();
        Seal.check(folder, findings);
        var settings = new DistrictReader(folder, findings);
        Optional<District> district = settings.read();
        int studentsAtLeast = settings.studentsAtLeast();
        Map<SchoolYear, YearFiles> years = new YearsReader(folder, findings).read(district.map(District::currentYear));
        district.ifPresent(found -> checkCurrentYear(found.currentYear(), years));
        var reader = new SchoolReader(folder, findings);
        List<School> schools = reader.read();
        SchoolList list = SchoolList.of(schools, reader.named());
        List<AttendanceArea> areas = new AreaReader(folder, findings, list).read();
        List<AddressRange> addresses = new AddressReader(folder, findings).read();
        List<StaffMember> staff = new StaffReader(folder, findings, list).read();
        List<OperationsOffice> operations = new OperationsReader(folder, findings, staff).read(schools);
        SchoolYear current = district.map(District::currentYear).orElseGet(() -> latest(years));
        Students students = new StudentReader(folder, list, current).check(studentsAtLeast, findings);
        ChoicesFiles choices = new ChoicesReader(
                        folder,
                        findings,
                        list,
                        areas,
                        district.map(District::languages).orElseGet(List::of),
                        current)
                .read(years.keySet());
        SchoolRecords records = SchoolRecords.check(folder, findings.ofOptionalFeed());
        noteUnattended(schools, staff);
        return findings.none() && district.isPresent()
                ? new Reading.Sound(
                        new DistrictPack(
                                district.get(),
                                schools,
                                areas,
                                addresses,
                                years,
                                staff,
                                operations,
                                students,
                                records,
                                choices),
                        findings.notes())
                : new Reading.Faulty(findings.problems(), findings.notes());
    }

    /// Stands in for the current year of a faulty district.csv, so that the other files are checked all the same.
    private static SchoolYear latest(Map<SchoolYear, YearFiles> years) {
        return years.keySet().stream().max(Comparator.naturalOrder()).orElseGet(() -> new SchoolYear(2026));
    }

    private void checkFiles() {
        for (String file : REQUIRED) {
            if (!Files.exists(folder.resolve(file))) {
                findings.problem(file, 0, "is missing; docs/district-pack.md says what belongs in it");
            }
        }
        try (Stream<Path> entries = Files.list(folder)) {
            entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> !OWN.contains(name) && !ChoicesReader.FILES.contains(name) && !name.startsWith("."))
                    .forEach(name -> findings.note(name, 0, "is not part of a district pack and is not read"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkCurrentYear(SchoolYear current, Map<SchoolYear, YearFiles> years) {
        if (!years.isEmpty() && !years.containsKey(current)) {
            findings.problem(
                    DistrictReader.FILE,
                    0,
                    "names the current year " + current + ", but years/" + current + " is missing or faulty");
        }
    }

    private void noteUnattended(List<School> schools, List<StaffMember> staff) {
        Set<SchoolCode> attended =
                staff.stream().flatMap(member -> member.schools().stream()).collect(Collectors.toSet());
        long unattended = schools.stream()
                .filter(school -> !attended.contains(school.code()))
                .count();
        if (unattended > 0) {
            findings.note(
                    StaffReader.FILE,
                    0,
                    "names no administrator for " + unattended + " of " + schools.size()
                            + " schools; nobody there can decide a request");
        }
        if (staff.stream().noneMatch(member -> member.role() == StaffMember.Role.COMMITTEE)) {
            findings.note(
                    StaffReader.FILE,
                    0,
                    "names nobody with the role committee; nobody can decide an appeal between districts");
        }
    }
}
