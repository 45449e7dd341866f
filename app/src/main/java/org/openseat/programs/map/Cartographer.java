package org.openseat.programs.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.openseat.district.Grade;
import org.openseat.pack.choices.BusStop;
import org.openseat.pack.places.AttendanceArea;
import org.openseat.pack.places.Place;
import org.openseat.programs.directory.ProgramDirectory;
import org.openseat.programs.directory.ProgramEdition;
import org.openseat.programs.show.Shown;
import org.openseat.schools.ResidenceAreas;
import org.openseat.schools.Schools;
import org.springframework.stereotype.Component;

/// Draws the district: its areas for a grade, its streets, and what lies where.
@Component
public class Cartographer {

    /// Room for a name at the edge of the picture.
    private static final int HALF_A_NAME = 56;

    private final ResidenceAreas areas;
    private final Schools schools;
    private final ProgramDirectory directory;
    private volatile @Nullable Ground ground;

    Cartographer(ResidenceAreas areas, Schools schools, ProgramDirectory directory) {
        this.areas = areas;
        this.schools = schools;
        this.directory = directory;
    }

    /// What stays the same from picture to picture until the district changes.
    private record Ground(
            ProgramEdition edition, Projection projection, String streets, Map<Grade, List<Plot>> plots) {}

    /// An area as it is drawn, whoever looks.
    private record Plot(AttendanceArea area, Drawing.Area drawn) {}

    /// @param grade whose areas are drawn
    /// @param programs as they are numbered in the list beside
    public Drawing draw(Grade grade, List<Shown> programs, Collection<BusStop> stops, @Nullable Place home) {
        var drawn = ground();
        var projection = drawn.projection();
        return new Drawing(
                projection.width(),
                projection.height(),
                drawn.plots().computeIfAbsent(grade, one -> plots(projection, one)).stream()
                        .map(plot -> home != null && plot.area().has(home)
                                ? plot.drawn().asOwn()
                                : plot.drawn())
                        .toList(),
                drawn.streets(),
                pins(projection, programs),
                stops.stream()
                        .map(stop -> spot(projection, stop.place(), stop.name()))
                        .toList(),
                home == null ? null : spot(projection, home, ""));
    }

    /// Where a family has put its finger, as shares of the picture's width and height.
    public Optional<Place> placeAt(double x, double y) {
        return x >= 0 && x <= 1 && y >= 0 && y <= 1 && !areas.all().isEmpty()
                ? Optional.of(ground().projection().place(x, y))
                : Optional.empty();
    }

    /// The height of every picture for its width.
    public int height() {
        return ground().projection().height();
    }

    private List<Plot> plots(Projection projection, Grade grade) {
        return areas.all().stream()
                .filter(area -> area.grades().has(grade))
                .map(area -> new Plot(area, area(projection, area)))
                .toList();
    }

    private Drawing.Area area(Projection projection, AttendanceArea area) {
        var middle = area.shape().getInteriorPoint();
        var name = schools.find(area.school())
                .map(school -> shortName(school.name()))
                .orElse("");
        return new Drawing.Area(
                projection.path(area.shape()), name, projection.x(middle.getX()), projection.y(middle.getY()), false);
    }

    /// `Kestrel` of `Kestrel Middle School`: there is little room in an area.
    private static String shortName(String name) {
        return name.replaceFirst(" (Elementary|Middle|High|Senior High)( School)?$", "")
                .replaceFirst(" School$", "");
    }

    private static List<Drawing.Pin> pins(Projection projection, List<Shown> programs) {
        var pins = new ArrayList<Drawing.Pin>();
        for (int at = 0; at < programs.size(); at++) {
            var shown = programs.get(at);
            int number = at + 1;
            shown.school()
                    .contact()
                    .place()
                    .ifPresent(place -> pins.add(new Drawing.Pin(
                            projection.x(place.longitude()),
                            projection.y(place.latitude()),
                            number,
                            shown.isMagnet(),
                            shown.program().name())));
        }
        return pins;
    }

    private static Drawing.Spot spot(Projection projection, Place place, String name) {
        return new Drawing.Spot(projection.x(place.longitude()), projection.y(place.latitude()), name);
    }

    private Ground ground() {
        var edition = directory.edition();
        var known = ground;
        if (known == null || known.edition() != edition) {
            var projection = Projection.of(around(), Drawing.WIDTH);
            known = new Ground(edition, projection, streets(edition, projection), new ConcurrentHashMap<>());
            ground = known;
        }
        return known;
    }

    private Envelope around() {
        var around = new Envelope();
        areas.all().forEach(area -> around.expandToInclude(area.shape().getEnvelopeInternal()));
        if (around.isNull()) {
            schools.all().stream()
                    .flatMap(school -> school.contact().place().stream())
                    .forEach(place -> around.expandToInclude(place.longitude(), place.latitude()));
        }
        return around.isNull() ? new Envelope(0, 1, 0, 1) : around;
    }

    private static String streets(ProgramEdition edition, Projection projection) {
        var merger = new LineMerger();
        edition.streets().forEach(street -> merger.add(street.line()));
        var path = new StringBuilder();
        for (var line : merger.getMergedLineStrings()) {
            path.append(projection.path((Geometry) line));
        }
        return path.toString();
    }
}
