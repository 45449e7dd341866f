package org.openseat.interdistrict;

import java.util.List;
import org.openseat.cases.SignedStatement;
import org.openseat.rulebook.inter.InterEndingGround;

/// Why the permit office revoked a permit between districts: the grounds, and what bears them out. (R-REV-1)
///
/// @param withSchoolYear whether the student may stay until the school year ends
public record InterEnding(
        SignedStatement word, List<InterEndingGround> grounds, String evidence, boolean withSchoolYear) {

    public InterEnding {
        grounds = List.copyOf(grounds);
    }
}
