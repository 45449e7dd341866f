package org.openseat.engine.families;

import java.util.List;
import org.openseat.engine.Assignment;

/// An assignment in which twins or siblings come in together, and the seats that were added for it.
///
/// @param assignment its market has the added pools behind all others; the others are as they were
/// @param added in the order of the children
public record United(Assignment assignment, List<SeatBeside> added) {
    public United {
        added = List.copyOf(added);
    }
}
