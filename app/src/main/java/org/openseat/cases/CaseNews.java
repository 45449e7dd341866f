package org.openseat.cases;

import java.util.Arrays;

/// What others may hear of a case once it has happened for good; each listener asks for the kind it knows.
public sealed interface CaseNews {

    CaseId id();

    /// The kind of request, see [CaseKind#code()].
    String kind();

    /// A step was made, or something else happened that stands in the timeline under this name.
    record Moved(CaseId id, String kind, String event) implements CaseNews {

        /// Whether one of these happened in a case of this kind.
        public boolean is(String code, String... events) {
            return kind.equals(code) && Arrays.asList(events).contains(event);
        }
    }

    /// The calendar has changed, and with it the date that runs; the timeline says which it was.
    record DeadlineMoved(CaseId id, String kind) implements CaseNews {}

    /// A paper could not be accepted; the family should send a new one.
    record PaperRefused(CaseId id, String kind, String paper, String why) implements CaseNews {}

    /// Papers are still missing, with so many days left. (R-INT-19)
    record Reminded(CaseId id, String kind, int daysLeft) implements CaseNews {}
}
