/// What families can apply for: programs with their seats, lists and last results, the map, and the pages that show
/// them
/// to everybody without signing in. Knows no application.
@ApplicationModule(
        allowedDependencies = {
            "district",
            "names",
            "rounds",
            "rulebook",
            "rulebook :: choices",
            "rulebook :: choices-filing",
            "rulebook :: choices-numbers",
            "rulebook :: choices-points",
            "rulebook :: choices-seats",
            "pack",
            "pack :: choices",
            "pack :: places",
            "schools",
            "schools :: directory",
            "accounts",
            "letters :: press",
            "ui",
            "ui :: field",
            "ui :: piece",
            "ui :: question",
            "ui :: words"
        })
@NullMarked
package org.openseat.programs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
