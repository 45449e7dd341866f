/// Permits between districts: a family asks that a child leave for a school of another district, or come into this one.
@ApplicationModule(
        allowedDependencies = {
            "district",
            "names",
            "rulebook",
            "rulebook :: inter",
            "accounts",
            "accounts :: secrets",
            "accounts :: tries",
            "rounds",
            "schools",
            "students",
            "documents",
            "letters",
            "letters :: *",
            "cases",
            "cases :: *",
            "ui",
            "ui :: *",
            "start"
        })
@NullMarked
package org.openseat.interdistrict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
