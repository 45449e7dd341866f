/// The directory: the district, its schools, grades, attendance areas, school years and calendars.
@ApplicationModule(
        allowedDependencies = {
            "district",
            "names",
            "rulebook",
            "rounds",
            "accounts",
            "pack",
            "pack :: places",
            "ui",
            "ui :: field",
            "ui :: piece",
            "ui :: words"
        })
@NullMarked
package org.openseat.schools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
