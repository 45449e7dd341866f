/// The staff's desk: what waits for a school's decision, and the district's search.
@ApplicationModule(
        allowedDependencies = {
            "district",
            "rulebook",
            "accounts",
            "schools",
            "permits",
            "cases",
            "cases :: *",
            "ui",
            "ui :: piece",
            "ui :: words"
        })
@NullMarked
package org.openseat.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
