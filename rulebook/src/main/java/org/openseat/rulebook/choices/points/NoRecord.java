package org.openseat.rulebook.choices.points;

import java.util.List;
import org.openseat.rulebook.Reason;

/// No points because the district has no record to look in yet: that is said, instead of that there is nothing. What a
/// family says of a brother or sister counts once records confirm it. (R-PTS-12, R-PTS-15)
public final class NoRecord {

    public record MagnetNotRecorded() implements Reason {}

    public record YearsNotRecorded() implements Reason {}

    public record SiblingNotConfirmed() implements Reason {}

    /// The line where magnets, waiting lists of earlier years and siblings stand in no record.
    ///
    /// @param siblingNamed the family names a brother or sister in this program
    public static PointsLine instead(PointsLine line, boolean siblingNamed) {
        return switch (line.kind()) {
            case MATRICULATION -> nothing(line, new MagnetNotRecorded());
            case LIST -> nothing(line, new YearsNotRecorded());
            case SIBLING -> siblingNamed ? nothing(line, new SiblingNotConfirmed()) : line;
            case PHBAO, OVERCROWDED -> line;
        };
    }

    private static PointsLine nothing(PointsLine line, Reason reason) {
        return new PointsLine(line.kind(), 0, List.of(reason), "", line.on(), line.clause());
    }

    private NoRecord() {}
}
