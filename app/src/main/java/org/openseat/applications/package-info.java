/// Applications for programs: one a child and cycle, with all its choices in the family's order. (R-CHO, issue 11)
@ApplicationModule(
        allowedDependencies = {
            "district",
            "names",
            "rounds",
            "rulebook",
            "rulebook :: *",
            "accounts",
            "schools",
            "students",
            "letters",
            "letters :: *",
            "cases",
            "cases :: *",
            "cycles",
            "programs",
            "pack :: choices",
            "pack :: places",
            "ui",
            "ui :: *"
        })
@NullMarked
package org.openseat.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
