/// Who may sign in, and what they may do.
@ApplicationModule(allowedDependencies = {"district", "names", "rounds", "ui", "ui :: *"})
@NullMarked
package org.openseat.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
