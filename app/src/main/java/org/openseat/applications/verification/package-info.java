/// What schools and offices are asked to confirm of children who applied, and their answers. (R-GIF-5, R-SAS-5)
@NullMarked
package org.openseat.applications.verification;

import org.jspecify.annotations.NullMarked;
