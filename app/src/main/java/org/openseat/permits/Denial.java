package org.openseat.permits;

import java.util.List;
import org.openseat.rulebook.DenialGround;

/// A no with its lawful grounds, what the school says about them, and the last day to appeal. (R-IDP-23, R-IDP-24)
public record Denial(Decision decision, List<DenialGround> grounds, String explanation, KeptDeadline appealBy) {

    public Denial {
        grounds = List.copyOf(grounds);
    }
}
