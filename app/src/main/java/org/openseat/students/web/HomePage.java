package org.openseat.students.web;

import java.util.List;
import java.util.Optional;
import org.openseat.students.Student;
import org.openseat.ui.Page;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.NextStep;

/// A family's home: every child, what happens next for each, and what can be begun.
///
/// @param kept true when a child is missing here by a court order: the page says whom to call, and no more
record HomePage(List<Card> children, boolean kept) implements Page {

    /// @param school the name of the school the child goes to
    record Card(
            Student child,
            Optional<String> school,
            List<NextStep> cases,
            List<Action> beginnings,
            List<Action> toRead) {}
}
