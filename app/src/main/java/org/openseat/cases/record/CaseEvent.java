package org.openseat.cases.record;

/// Something that happened in a case; its sentence stands at `<kind>.event.<NAME>`.
///
/// A kind has an enum of its own; what can happen in every case is in [EveryCase].
public interface CaseEvent {

    /// The name under which it is kept; it never changes.
    String name();

    /// What staff wrote or did among themselves, and what families need not know.
    default boolean forStaffOnly() {
        return false;
    }
}
