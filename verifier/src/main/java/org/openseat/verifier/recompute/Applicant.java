package org.openseat.verifier.recompute;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openseat.verifier.recompute.MagnetsFile.Magnet;

/// What the files say of one child, put together row by row.
final class Applicant {
    final String id;
    final boolean inDistrict;
    final OptionalInt gradeNow;
    final int gradeNext;
    final @Nullable Magnet magnet;
    final Set<String> residentSchools;
    final List<Request> requests = new ArrayList<>(3);
    final List<Past> history = new ArrayList<>(0);
    final List<Sibling> siblings = new ArrayList<>(0);

    /// A magnet asked for; `late` includes Space Available.
    record Request(boolean late, int choice, Magnet program, boolean eligible) {}

    /// A magnet asked for in the cycle that began in an earlier year.
    record Past(int year, String program, int grade, String standing) {}

    /// A brother or sister in a magnet.
    record Sibling(String id, Magnet program, OptionalInt gradeNext) {}

    Applicant(
            String id,
            boolean inDistrict,
            OptionalInt gradeNow,
            int gradeNext,
            @Nullable Magnet magnet,
            Set<String> residentSchools) {
        this.id = id;
        this.inDistrict = inDistrict;
        this.gradeNow = gradeNow;
        this.gradeNext = gradeNext;
        this.magnet = magnet;
        this.residentSchools = residentSchools;
    }
}
