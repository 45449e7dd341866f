/// A child's life at school, for the family alone: days there, final grades, credits, telephones for emergencies.
@ApplicationModule(allowedDependencies = {"district", "names", "pack", "accounts", "students", "ui", "ui :: *"})
@NullMarked
package org.openseat.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
