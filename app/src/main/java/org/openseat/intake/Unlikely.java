package org.openseat.intake;

import java.util.Optional;
import org.openseat.pack.DistrictPack;
import org.openseat.pack.Problem;
import org.openseat.schools.DistrictInfo;

/// Notices a pack that reads well but can hardly be meant for the district that runs: a list of students that broke
/// off, or an invented district in place of a real one.
final class Unlikely {

    /// Within a school year a district does not lose a fifth of its children overnight.
    private static final double SHARE = 0.2;

    private static final int FEW = 100;

    private Unlikely() {}

    static Optional<Problem> of(DistrictPack pack, PacksTaken.Taken before, Optional<DistrictInfo> running) {
        return otherKind(pack, running).or(() -> shorter(pack, before));
    }

    /// The demo has passwords that everybody knows; and its pack would close every school of a real district.
    private static Optional<Problem> otherKind(DistrictPack pack, Optional<DistrictInfo> running) {
        return running.filter(info -> info.demo() != pack.district().demo())
                .map(info -> new Problem(
                        "district.csv",
                        0,
                        info.demo()
                                ? "is a real district's (no line demo,yes), but the demo runs here; give the real district a"
                                        + " database of its own"
                                : "says demo,yes, but a real district runs here; put its own pack back"));
    }

    private static Optional<Problem> shorter(DistrictPack pack, PacksTaken.Taken before) {
        int now = pack.students().count();
        return pack.students().isCountExpected()
                        || !before.year().equals(pack.district().currentYear().label())
                        || before.students() - now <= Math.max(FEW, before.students() * SHARE)
                ? Optional.empty()
                : Optional.of(new Problem(
                        "students.csv",
                        0,
                        "has " + now + " children where the list before had " + before.students()
                                + "; see whether it is complete. If it is, write the line students_at_least," + now
                                + " into district.csv"));
    }
}
