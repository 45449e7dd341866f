/// The Choices years: when families may apply for which school year, and changing that in mid-cycle. (R-CHO-2,
/// R-CHO-18)
///
/// What is applied for is not known here: whoever keeps applications hands in how many a change reaches.
@ApplicationModule(
        allowedDependencies = {
            "district",
            "rulebook",
            "rulebook :: choices",
            "rulebook :: choices-filing",
            "rulebook :: choices-numbers",
            "rulebook :: choices-seats",
            "accounts",
            "schools",
            "ui",
            "ui :: *"
        })
@NullMarked
package org.openseat.cycles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
