/// Takes in a district pack whole or not at all: schools, years, staff, students and what the school keeps of them in
/// one transaction.
@ApplicationModule(
        allowedDependencies = {
            "district",
            "pack",
            "pack :: choices",
            "programs :: directory",
            "schools",
            "schools :: directory",
            "accounts",
            "accounts :: staff",
            "students",
            "portal",
            "rounds",
            "start",
            "ui",
            "ui :: piece"
        })
@NullMarked
package org.openseat.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
