/// Conveniences of the demo district; off unless the demo profile is on.
@ApplicationModule(allowedDependencies = "letters")
@NullMarked
package org.openseat.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
