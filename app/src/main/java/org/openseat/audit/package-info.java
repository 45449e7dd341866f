/// Who has looked at what, and the log that nobody can rewrite unseen.
@ApplicationModule(
        allowedDependencies = {
            "district",
            "rulebook",
            "rounds",
            "accounts",
            "accounts :: *",
            "schools",
            "students",
            "cases",
            "cases :: *",
            "documents",
            "letters",
            "letters :: *",
            "ui",
            "ui :: *"
        })
@NullMarked
package org.openseat.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
