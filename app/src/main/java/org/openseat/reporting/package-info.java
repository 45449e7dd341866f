/// Counts and exports for the staff, made in the background from the views that each module publishes.
@ApplicationModule(
        allowedDependencies = {
            "district",
            "rulebook",
            "rulebook :: inter",
            "rounds",
            "accounts",
            "schools",
            "cases",
            "ui",
            "ui :: field",
            "ui :: piece"
        })
@NullMarked
package org.openseat.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
