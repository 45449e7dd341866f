/// What families are told, in their language, by which channel; kept as sent.
@ApplicationModule(
        allowedDependencies = {
            "district",
            "rulebook",
            "rulebook :: inter",
            "rounds",
            "accounts",
            "accounts :: news",
            "schools",
            "students",
            "documents",
            "documents :: check",
            "documents :: photo",
            "permits",
            "cases",
            "cases :: *",
            "permits :: appeals",
            "interdistrict",
            "ui",
            "ui :: *",
            "start"
        })
@NullMarked
package org.openseat.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
