/// What families are told, in their language, by which channel; kept as sent.
@ApplicationModule(
        allowedDependencies = {
            "accounts",
            "ui",
            "ui :: *",
            "permits",
            "schools",
            "students",
            "documents",
            "rulebook",
            "district"
        })
@NullMarked
package org.openseat.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
