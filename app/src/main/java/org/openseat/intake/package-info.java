/// Takes in a district pack whole or not at all: schools, years, staff and students in one transaction.
@ApplicationModule(allowedDependencies = {"district", "pack", "schools", "accounts", "students"})
@NullMarked
package org.openseat.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
