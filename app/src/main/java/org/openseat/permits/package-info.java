/// Intra-district permits: a family asks that a child attend another school of the district, and two schools decide.
@ApplicationModule(
        allowedDependencies = {
            "district",
            "names",
            "rulebook",
            "accounts",
            "accounts :: secrets",
            "accounts :: tries",
            "schools",
            "students",
            "documents",
            "letters",
            "letters :: *",
            "cases",
            "cases :: *",
            "ui",
            "ui :: *",
            "rounds",
            "start"
        })
@NullMarked
package org.openseat.permits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
