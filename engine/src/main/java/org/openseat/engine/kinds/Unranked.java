package org.openseat.engine.kinds;

/// Schools that each draw for themselves (affiliated charters R-AFC-2, Open Enrollment R-OE-4): the one who is
/// drawn is the child at that school, so that one run gives independent numbers and perhaps several offers.
///
/// @param child who asks, or the family that draws together
/// @param school where
public record Unranked(String child, String school) {
    /// The id that stands for both in a run: `child.school`.
    public String id() {
        return child + "." + school;
    }
}
