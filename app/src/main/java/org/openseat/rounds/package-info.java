/// What the system does by itself every so often, whatever it is: when its turn comes, and what happens when it fails.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.openseat.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
