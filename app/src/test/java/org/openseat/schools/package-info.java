/// Tests of the module schools.
@NullMarked
package org.openseat.schools;

import org.jspecify.annotations.NullMarked;
