/// What families are told, in their language, by which channel; kept as sent.
@ApplicationModule(
        allowedDependencies = {
            "start",
            "rounds",
            "district",
            "accounts",
            "accounts :: news",
            "documents",
            "documents :: *",
            "ui",
            "ui :: *"
        })
@NullMarked
package org.openseat.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
