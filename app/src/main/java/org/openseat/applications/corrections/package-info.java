/// Where Student Integration Services see how the points were counted, answer corrections, and freeze the points.
@NullMarked
package org.openseat.applications.corrections;

import org.jspecify.annotations.NullMarked;
