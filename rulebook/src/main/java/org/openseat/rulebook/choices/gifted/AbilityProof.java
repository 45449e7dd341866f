package org.openseat.rulebook.choices.gifted;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openseat.rulebook.Known;

/// What shows that a child can work two years above grade, and since when it has existed.
///
/// `fourSkills` are the critical-thinking skills that teacher and principal judge together; `sbacExceeded` is
/// "Standard Exceeded" in English and math of the latest year. `since` is when the proof existed, or for a child in
/// no district school when the school's form came in; null while there is none. `answered` says that the school or the
/// office has answered, yes or no.
public record AbilityProof(
        Set<Ability> identified,
        Known fourSkills,
        Known sbacExceeded,
        @Nullable BigDecimal nationalReading,
        @Nullable BigDecimal nationalMath,
        boolean inDistrictSchool,
        boolean answered,
        @Nullable Instant since) {
    public AbilityProof {
        identified = Set.copyOf(identified);
    }

    /// Whether both national percentiles reach this one.
    boolean reaches(BigDecimal percentile) {
        return nationalReading != null
                && nationalMath != null
                && nationalReading.compareTo(percentile) >= 0
                && nationalMath.compareTo(percentile) >= 0;
    }

    /// Identified in one of these, in their order.
    List<Ability> identifiedIn(Set<Ability> abilities) {
        return identified.stream().filter(abilities::contains).sorted().toList();
    }
}
