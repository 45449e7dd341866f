/// The staff's one desk and one search; the kinds of request hand in their lists.
@ApplicationModule(
        allowedDependencies = {
            "district",
            "rulebook",
            "names",
            "accounts",
            "schools",
            "cases",
            "cases :: *",
            "ui",
            "ui :: field",
            "ui :: piece",
            "ui :: words",
            "reporting :: sheets"
        })
@NullMarked
package org.openseat.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
