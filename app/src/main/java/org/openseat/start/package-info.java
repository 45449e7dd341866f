/// Brings the application up: what the operator has set, the database, the clock, and a word to whoever started it.
@ApplicationModule(allowedDependencies = {"rounds", "schools", "accounts :: passwords", "accounts :: secrets"})
@NullMarked
package org.openseat.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
