/// What is told of a case, to whom, once for each occasion.
@NamedInterface("told")
@NullMarked
package org.openseat.cases.told;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
