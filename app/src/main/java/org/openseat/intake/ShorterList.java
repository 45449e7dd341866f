package org.openseat.intake;

import java.util.Optional;
import org.openseat.pack.DistrictPack;
import org.openseat.pack.Problem;

/// Notices a list of students that has probably broken off: within a school year a district does not lose a fifth of
/// its
/// children overnight.
final class ShorterList {

    private static final double SHARE = 0.2;
    private static final int FEW = 100;

    private ShorterList() {}

    static Optional<Problem> of(DistrictPack pack, Optional<PacksTaken.Taken> before) {
        return before.filter(
                        last -> last.year().equals(pack.district().currentYear().label())
                                && !pack.students().isCountExpected()
                                && isMuchShorter(pack.students().count(), last.students()))
                .map(last -> new Problem(
                        "students.csv",
                        0,
                        "has " + pack.students().count() + " children where the list before had " + last.students()
                                + "; see whether it is complete. If it is, write the line students_at_least,"
                                + pack.students().count() + " into district.csv"));
    }

    private static boolean isMuchShorter(int now, int before) {
        return before - now > Math.max(FEW, before * SHARE);
    }
}
