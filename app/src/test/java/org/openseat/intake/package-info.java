/// Tests of the module intake.
@NullMarked
package org.openseat.intake;

import org.jspecify.annotations.NullMarked;
