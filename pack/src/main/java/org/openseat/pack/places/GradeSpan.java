package org.openseat.pack.places;

import java.util.List;
import java.util.stream.Stream;
import org.openseat.district.Grade;

/// The grades from one to another, both included: what a school teaches, or whom an attendance area is for.
public record GradeSpan(Grade low, Grade high) {
    public GradeSpan {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("grades run from " + low.code() + " down to " + high.code());
        }
    }

    public boolean has(Grade grade) {
        return low.compareTo(grade) <= 0 && grade.compareTo(high) <= 0;
    }

    public boolean within(GradeSpan other) {
        return other.has(low) && other.has(high);
    }

    public boolean overlaps(GradeSpan other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    public List<Grade> grades() {
        return Stream.of(Grade.values()).filter(this::has).toList();
    }

    /// `6-8`, or `K` for a single grade.
    @Override
    public String toString() {
        return low == high ? low.code() : low.code() + "-" + high.code();
    }
}
