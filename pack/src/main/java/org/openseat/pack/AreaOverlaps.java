package org.openseat.pack;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.openseat.pack.AreaReader.Drawn;
import org.openseat.pack.file.Called;
import org.openseat.pack.file.Findings;
import org.openseat.pack.places.AttendanceArea;

/// Finds areas of different schools that lie on top of each other although no one said that families may choose there.
final class AreaOverlaps {
    /// Hand-drawn borders never meet exactly: up to this share of the smaller area is let pass.
    private static final double LET_PASS = 0.01;

    private AreaOverlaps() {}

    static void check(List<Drawn> drawn, Findings findings) {
        var index = new STRtree();
        drawn.forEach(one -> index.insert(one.area().shape().getEnvelopeInternal(), one));
        index.build();
        for (Drawn one : drawn) {
            for (Object found : index.query(one.area().shape().getEnvelopeInternal())) {
                if (found instanceof Drawn other && other.order() < one.order() && clash(one.area(), other.area())) {
                    findings.problem(
                            AreaReader.FILE,
                            one.line(),
                            one.called() + ": overlaps the area of " + other.called() + ", line " + other.line()
                                    + ", for the same grades near " + Called.place(both(one.area(), other.area()))
                                    + "; redraw the border, or give both the property \"shared\": true if families may choose");
                }
            }
        }
    }

    private static boolean clash(AttendanceArea one, AttendanceArea other) {
        if (!one.grades().overlaps(other.grades()) || (one.shared() && other.shared())) {
            return false;
        }
        double smaller = Math.min(one.shape().getArea(), other.shape().getArea());
        return both(one, other).getArea() > LET_PASS * smaller;
    }

    private static Geometry both(AttendanceArea one, AttendanceArea other) {
        return one.shape().intersection(other.shape());
    }
}
