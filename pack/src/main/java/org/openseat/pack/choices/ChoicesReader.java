package org.openseat.pack.choices;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openseat.district.SchoolYear;
import org.openseat.pack.file.Findings;
import org.openseat.pack.file.SchoolList;
import org.openseat.pack.places.AttendanceArea;
import org.openseat.pack.places.AttendanceAreas;
import org.openseat.pack.places.Place;

/// Reads everything of Choices in a pack; each file may be missing.
public final class ChoicesReader {

    /// The files of the pack's own folder.
    public static final Set<String> FILES =
            Set.of(ProgramReader.FILE, ZoneReader.FILE, StreetReader.FILE, AnnouncementReader.FILE);

    /// The files of a folder under `years/`.
    public static final Set<String> FILES_OF_A_YEAR =
            Set.of(CapacityReader.FILE, ListsReader.FILE, NormDayReader.FILE, ResultsReader.FILE, StopsReader.FILE);

    private final Path folder;
    private final Findings findings;
    private final SchoolList schools;
    private final AttendanceAreas areas;
    private final List<Locale> languages;
    private final SchoolYear current;

    public ChoicesReader(
            Path folder,
            Findings findings,
            SchoolList schools,
            List<AttendanceArea> areas,
            List<Locale> languages,
            SchoolYear current) {
        this.folder = folder;
        this.findings = findings;
        this.schools = schools;
        this.areas = AttendanceAreas.of(areas);
        this.languages = languages;
        this.current = current;
    }

    /// @param years the school years of the pack
    public ChoicesFiles read(Collection<SchoolYear> years) {
        var programs = new ProgramReader(folder, findings, schools, languages, current).read();
        var cycles = new TreeMap<SchoolYear, CycleFiles>();
        years.stream().sorted().forEach(year -> cycles.put(year, cycle(year, programs, cycles)));
        return new ChoicesFiles(
                programs.sound(),
                cycles,
                new ZoneReader(folder, findings, schools, programs).read(),
                new StreetReader(folder, findings).read(),
                new AnnouncementReader(folder, findings, languages).read());
    }

    private CycleFiles cycle(SchoolYear year, ProgramList programs, Map<SchoolYear, CycleFiles> before) {
        var place = "years/" + year + "/";
        var last = before.containsKey(year.previous())
                ? before.get(year.previous()).lists()
                : List.<YearList.Entry>of();
        var lists = new ListsReader(folder, place + ListsReader.FILE, findings, schools, programs);
        var entries = lists.read();
        lists.noteEmptied(last);
        return new CycleFiles(
                new CapacityReader(folder, place + CapacityReader.FILE, findings, programs, year).read(),
                entries,
                new NormDayReader(folder, place + NormDayReader.FILE, findings, schools).read(last),
                new ResultsReader(folder, place + ResultsReader.FILE, findings, programs, year).read(current),
                new StopsReader(folder, place + StopsReader.FILE, findings, programs, this::inDistrict).read());
    }

    private boolean inDistrict(Place place) {
        return areas.all().isEmpty() || areas.cover(place);
    }
}
