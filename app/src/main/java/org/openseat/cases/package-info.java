/// What every request has, whatever it asks for: its number, its record, its days, its papers, its page.
///
/// A kind of request hands in what is its own as one bean, [org.openseat.cases.CaseKind]; nothing here knows which
/// kinds there are.
@ApplicationModule(
        allowedDependencies = {
            "district",
            "names",
            "rulebook",
            "rounds",
            "accounts",
            "accounts :: *",
            "schools",
            "schools :: calendar",
            "students",
            "documents",
            "letters",
            "letters :: *",
            "ui",
            "ui :: *",
            "start"
        })
@NullMarked
package org.openseat.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
