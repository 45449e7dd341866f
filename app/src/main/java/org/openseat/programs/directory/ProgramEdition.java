package org.openseat.programs.directory;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.openseat.district.SchoolYear;
import org.openseat.pack.choices.Announcement;
import org.openseat.pack.choices.Street;
import org.openseat.pack.choices.Zone;
import org.openseat.pack.places.Place;
import org.openseat.programs.Program;
import org.openseat.programs.ProgramCycle;

/// Everything the district publishes of its programs, ready to be asked; never changed, only replaced whole.
///
/// @param version of the tables it was read from
/// @param schools of the directory by which the schools' names were read
public record ProgramEdition(
        long version,
        long schools,
        List<Program> programs,
        Map<String, Program> byCode,
        ProgramWords words,
        Map<SchoolYear, ProgramCycle> cycles,
        List<Zone> zones,
        STRtree zoneTree,
        List<Street> streets,
        List<Announcement> announcements) {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    static ProgramEdition of(
            long version,
            long schools,
            List<Program> programs,
            ProgramWords words,
            Map<SchoolYear, ProgramCycle> cycles,
            List<Zone> zones,
            List<Street> streets,
            List<Announcement> announcements) {
        var tree = new STRtree();
        zones.forEach(zone -> tree.insert(zone.shape().getEnvelopeInternal(), zone));
        tree.build();
        return new ProgramEdition(
                version,
                schools,
                List.copyOf(programs),
                programs.stream().collect(Collectors.toUnmodifiableMap(Program::code, Function.identity())),
                words,
                Map.copyOf(cycles),
                List.copyOf(zones),
                tree,
                List.copyOf(streets),
                List.copyOf(announcements));
    }

    /// The zones in which a place lies; their border is part of them.
    @SuppressWarnings("unchecked") // STRtree predates generics; only zones go in
    public List<Zone> zonesAt(Place place) {
        var point = SHAPES.createPoint(new Coordinate(place.longitude(), place.latitude()));
        List<Zone> around = zoneTree.query(point.getEnvelopeInternal());
        return around.stream().filter(zone -> zone.shape().covers(point)).toList();
    }
}
