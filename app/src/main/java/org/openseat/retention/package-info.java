/// What goes when its time is over, class by class, and the report of it. (X17, rules §14.12)
@ApplicationModule(
        allowedDependencies = {
            "district",
            "rulebook",
            "rounds",
            "accounts",
            "schools",
            "students",
            "cases",
            "cases :: people",
            "documents",
            "ui",
            "ui :: *"
        })
@NullMarked
package org.openseat.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
