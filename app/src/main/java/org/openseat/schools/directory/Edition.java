package org.openseat.schools.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openseat.district.DayChange;
import org.openseat.district.DistrictCalendar;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.district.YearCalendar;
import org.openseat.pack.places.AddressRange;
import org.openseat.pack.places.Addresses;
import org.openseat.pack.places.AttendanceArea;
import org.openseat.pack.places.AttendanceAreas;
import org.openseat.rulebook.Numbers;
import org.openseat.schools.DistrictInfo;
import org.openseat.schools.School;

/// The directory as it stands after a pack and the calendar's changes, ready to be asked; never changed.
public record Edition(
        long version,
        Optional<DistrictInfo> district,
        List<School> schools,
        Map<SchoolCode, School> byCode,
        AttendanceAreas areas,
        Addresses addresses,
        Optional<DistrictCalendar> calendar,
        SortedMap<SchoolYear, Numbers> numbers) {

    Edition(
            long version,
            Optional<DistrictInfo> district,
            List<School> schools,
            List<AttendanceArea> areas,
            List<AddressRange> addresses,
            List<YearCalendar> calendars,
            List<DayChange> changes,
            SortedMap<SchoolYear, Numbers> numbers) {
        this(
                version,
                district,
                List.copyOf(schools),
                schools.stream().collect(Collectors.toUnmodifiableMap(School::code, Function.identity())),
                AttendanceAreas.of(areas),
                Addresses.of(addresses),
                calendars.isEmpty() ? Optional.empty() : Optional.of(new DistrictCalendar(calendars).with(changes)),
                numbers);
    }

    /// Whether every deadline counted by the one is the same by the other.
    boolean countsLike(Edition other) {
        return yearByYear().equals(other.yearByYear()) && versions().equals(other.versions());
    }

    private List<String> versions() {
        return numbers.values().stream().map(Numbers::version).toList();
    }

    private List<YearCalendar> yearByYear() {
        return calendar.stream()
                .flatMap(all -> all.years().stream().map(year -> all.of(year).orElseThrow()))
                .toList();
    }

    public School school(SchoolCode code) {
        var school = byCode.get(code);
        if (school == null) {
            throw new IllegalStateException("No school " + code + " in the directory");
        }
        return school;
    }
}
