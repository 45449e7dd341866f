package org.openseat.schools;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.pack.places.AttendanceArea;
import org.openseat.pack.places.Located;
import org.openseat.rulebook.Place;
import org.openseat.schools.directory.Directory;
import org.springframework.stereotype.Component;

/// The map of attendance areas: to which school does a home belong?
@Component
public class ResidenceAreas {

    private final Directory directory;

    ResidenceAreas(Directory directory) {
        this.directory = directory;
    }

    /// The school of residence of a child of this grade who lives here.
    public Residence schoolFor(Address home, Grade grade) {
        return switch (located(home)) {
            case Located.NotFound(var why) -> new Residence.Unknown(Residence.Why.valueOf(why.name()));
            case Located.Found found -> residence(Stream.of(found), grade);
            case Located.Ambiguous(var candidates) -> residence(candidates.stream(), grade);
        };
    }

    /// Whether an address lies in the district, that is in the attendance area of any of its schools.
    public Place inDistrict(Address address) {
        return place(address, directory.edition().areas()::cover);
    }

    /// Whether an address lies in the attendance area of this school, for whatever grade.
    public Place inAreaOf(SchoolCode school, Address address) {
        var areas = directory.edition().areas().all().stream()
                .filter(area -> area.school().equals(school))
                .toList();
        return areas.isEmpty() ? Place.UNKNOWN : place(address, place -> anyHas(areas, place));
    }

    /// How the district writes this address, apartment aside; several when more than one house fits, none when unknown.
    public List<Address> spellings(Address address) {
        return switch (located(address)) {
            case Located.NotFound none -> List.of();
            case Located.Found found -> List.of(spelling(found, address));
            case Located.Ambiguous(var candidates) ->
                candidates.stream().map(found -> spelling(found, address)).toList();
        };
    }

    /// Where the district's list of streets has this address.
    public Located located(Address address) {
        return directory.edition().addresses().find(address.street(), address.city(), address.zip());
    }

    /// Where two streets meet, for a home that the list of streets does not have.
    public Optional<org.openseat.pack.places.Place> crossing(String street, String other) {
        return directory.edition().addresses().crossing(street, other);
    }

    /// The schools of residence of a child of this grade who lives at this spot: one; two or more where areas are
    /// shared; none outside them all.
    public List<School> schoolsAt(org.openseat.pack.places.Place place, Grade grade) {
        var edition = directory.edition();
        return edition.areas().at(place, grade).stream()
                .map(edition::school)
                .filter(School::hasNeighborhood)
                .toList();
    }

    /// Whether a spot lies in any school's area.
    public boolean covers(org.openseat.pack.places.Place place) {
        return directory.edition().areas().cover(place);
    }

    /// Every area, to draw a map of them.
    public List<AttendanceArea> all() {
        return directory.edition().areas().all();
    }

    private Residence residence(Stream<Located.Found> homes, Grade grade) {
        var schools = homes.flatMap(home -> schoolsAt(home.place(), grade).stream())
                .distinct()
                .toList();
        return switch (schools.size()) {
            case 0 -> new Residence.Unknown(Residence.Why.NO_AREA);
            case 1 -> new Residence.Found(schools.getFirst());
            default -> new Residence.Ambiguous(schools);
        };
    }

    private interface Test {
        boolean has(org.openseat.pack.places.Place place);
    }

    private Place place(Address address, Test area) {
        var homes = homes(address);
        if (homes.isEmpty()) {
            return Place.UNKNOWN;
        }
        var inside = homes.stream().filter(home -> area.has(home.place())).count();
        if (inside == 0) {
            return Place.OUTSIDE;
        }
        return inside == homes.size() ? Place.INSIDE : Place.UNKNOWN;
    }

    private List<Located.Found> homes(Address address) {
        return switch (located(address)) {
            case Located.NotFound none -> List.of();
            case Located.Found found -> List.of(found);
            case Located.Ambiguous(var candidates) -> candidates;
        };
    }

    private static boolean anyHas(List<AttendanceArea> areas, org.openseat.pack.places.Place place) {
        return areas.stream().anyMatch(area -> area.has(place));
    }

    private static Address spelling(Located.Found found, Address typed) {
        return new Address(found.line(), typed.apartment(), found.city(), found.zip());
    }
}
