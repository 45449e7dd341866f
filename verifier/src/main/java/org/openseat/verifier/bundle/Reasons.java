package org.openseat.verifier.bundle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Why a check says no: the first reasons, and how many there are in all.
final class Reasons {
    private static final int TOLD = 3;

    private final List<String> first = new ArrayList<>();
    private int count;

    void add(String reason) {
        if (count++ < TOLD) {
            first.add(reason);
        }
    }

    void addAll(Collection<String> reasons) {
        reasons.forEach(this::add);
    }

    void unless(boolean right, String reason) {
        if (!right) {
            add(reason);
        }
    }

    /// These reasons and, behind them, those of another check.
    Reasons and(Reasons more) {
        addAll(more.first);
        count += more.count - more.first.size();
        return this;
    }

    boolean none() {
        return count == 0;
    }

    @Override
    public String toString() {
        return String.join("; ", first) + (count > TOLD ? "; and " + (count - TOLD) + " more" : "");
    }
}
