package org.openseat.students.web;

import java.util.List;
import java.util.Optional;
import org.openseat.students.Enrollment;
import org.openseat.students.Student;
import org.openseat.ui.Page;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.NextStep;

/// One child: what the district knows, its cases, and what can be begun.
///
/// @param school the name of the school the child goes to
/// @param residence the school of residence, when the map knows exactly one
record ChildPage(
        Student child,
        Optional<String> school,
        Optional<String> residence,
        List<NextStep> cases,
        List<Action> beginnings,
        List<Action> toRead)
        implements Page {

    boolean movesOnline() {
        return child.enrollment() instanceof Enrollment.Elsewhere;
    }

    Optional<String> districtId() {
        return switch (child.enrollment()) {
            case Enrollment.InDistrict in -> Optional.of(in.districtId());
            case Enrollment.Left left -> Optional.of(left.districtId());
            case Enrollment.Elsewhere elsewhere -> Optional.empty();
        };
    }

    String path() {
        return "/children/" + child.id();
    }
}
