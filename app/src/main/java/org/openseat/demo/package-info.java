/// Conveniences of the demo district: known sign-ins, a mailbox, a clock that moves. Off unless the demo profile is on.
@ApplicationModule(
        allowedDependencies = {
            "district",
            "names",
            "rulebook",
            "rulebook :: inter",
            "schools",
            "accounts",
            "audit :: openings",
            "students",
            "documents",
            "cases",
            "cases :: papers",
            "cases :: people",
            "cases :: record",
            "cycles",
            "programs",
            "applications",
            "applications :: *",
            "rulebook :: choices",
            "rulebook :: choices-entry",
            "rulebook :: choices-filing",
            "rulebook :: choices-numbers",
            "rulebook :: choices-points",
            "permits",
            "permits :: *",
            "interdistrict",
            "interdistrict :: *",
            "letters",
            "letters :: *",
            "ui",
            "ui :: field",
            "ui :: piece",
            "ui :: words",
            "start"
        })
@NullMarked
package org.openseat.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
