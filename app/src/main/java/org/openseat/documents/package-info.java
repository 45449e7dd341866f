/// Proofs that families send: checked when they arrive, kept by their content, reviewed by the schools, removed.
@ApplicationModule(allowedDependencies = {"rounds", "ui :: words", "start"})
@NullMarked
package org.openseat.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
