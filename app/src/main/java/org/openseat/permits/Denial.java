package org.openseat.permits;

import java.util.List;
import org.openseat.cases.SignedStatement;
import org.openseat.rulebook.DenialGround;

/// A no with its lawful grounds and what the school says about them. (R-IDP-23)
public record Denial(SignedStatement decision, List<DenialGround> grounds, String explanation) {

    public Denial {
        grounds = List.copyOf(grounds);
    }
}
