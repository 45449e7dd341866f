package org.openseat.rulebook;

import java.util.List;

/// What one rule says about one packet. Undetermined is not a no: its reasons say what is still needed, and from whom.
public sealed interface Ruling {
    List<Reason> reasons();

    record Met(List<Reason> reasons) implements Ruling {
        public Met {
            reasons = atLeastOne(reasons);
        }

        public Met(Reason... reasons) {
            this(List.of(reasons));
        }
    }

    record NotMet(List<Reason> reasons) implements Ruling {
        public NotMet {
            reasons = atLeastOne(reasons);
        }

        public NotMet(Reason... reasons) {
            this(List.of(reasons));
        }
    }

    record Undetermined(List<Reason> reasons) implements Ruling {
        public Undetermined {
            reasons = atLeastOne(reasons);
        }

        public Undetermined(Reason... reasons) {
            this(List.of(reasons));
        }
    }

    private static List<Reason> atLeastOne(List<Reason> reasons) {
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("A ruling without a reason");
        }
        return List.copyOf(reasons);
    }
}
