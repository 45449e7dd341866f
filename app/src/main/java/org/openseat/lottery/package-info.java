/// The draw: freezing the applications of one category, the public value, the assignment, its independent check, and
/// the
/// release of the result. (R-SEL, R-CHO-13, issue 12)
///
/// What is computed comes from the engine and is checked by the verifier; here stand who pressed what, tables and
/// times.
@ApplicationModule(
        allowedDependencies = {
            "district",
            "names",
            "rounds",
            "rulebook",
            "rulebook :: *",
            "accounts",
            "accounts :: *",
            "schools",
            "students",
            "letters",
            "letters :: *",
            "cases",
            "cases :: *",
            "cycles",
            "programs",
            "pack :: places",
            "ui",
            "ui :: *"
        })
@NullMarked
package org.openseat.lottery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
