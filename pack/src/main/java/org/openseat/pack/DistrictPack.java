package org.openseat.pack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openseat.district.DistrictCalendar;
import org.openseat.district.SchoolYear;
import org.openseat.pack.choices.ChoicesFiles;
import org.openseat.pack.places.AddressRange;
import org.openseat.pack.places.AttendanceArea;

/// A whole district as it stands in a folder of plain files: its schools, areas, years, staff, students and what
/// the school keeps of them.
///
/// Only a pack without a single problem becomes one of these; see docs/district-pack.md for the files.
public record DistrictPack(
        District district,
        List<School> schools,
        List<AttendanceArea> areas,
        List<AddressRange> addresses,
        Map<SchoolYear, YearFiles> years,
        List<StaffMember> staff,
        List<OperationsOffice> operations,
        Students students,
        SchoolRecords records,
        ChoicesFiles choices) {

    public DistrictPack {
        schools = List.copyOf(schools);
        areas = List.copyOf(areas);
        addresses = List.copyOf(addresses);
        years = Map.copyOf(years);
        staff = List.copyOf(staff);
        operations = List.copyOf(operations);
    }

    /// Reads and checks a pack whole; takes all of it or nothing.
    public static Reading read(Path folder) {
        return new PackReader(folder).read();
    }

    /// The calendars of all years of the pack, as one.
    public DistrictCalendar calendar() {
        return new DistrictCalendar(years.values().stream()
                .flatMap(year -> year.calendar().stream())
                .toList());
    }
}
