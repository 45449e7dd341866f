package org.openseat.interdistrict;

import java.util.List;
import org.openseat.cases.SignedStatement;
import org.openseat.rulebook.inter.InterDenialGround;

/// Why the permit office said no: the grounds, and what it wrote to the family.
public record InterDenial(SignedStatement word, List<InterDenialGround> grounds, String explanation) {

    public InterDenial {
        grounds = List.copyOf(grounds);
    }
}
