/// What follows a draw: offers and answers, waiting lists and calls, late and Space Available places. (R-CHO-5,
/// R-CHO-14,
/// R-CHO-19, R-CHO-20, issue 12)
///
/// An offer to a child is a case; lists are sets. Who is called next is chosen by the engine and nowhere else.
@ApplicationModule(
        allowedDependencies = {
            "district",
            "names",
            "rounds",
            "rulebook",
            "rulebook :: *",
            "accounts",
            "accounts :: staff",
            "schools",
            "students",
            "letters",
            "letters :: *",
            "cases",
            "cases :: *",
            "cycles",
            "programs",
            "lottery",
            "pack :: places",
            "ui",
            "ui :: *"
        })
@NullMarked
package org.openseat.offers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
