/// Requests that are kept whole, each in a row of its kind's table.
@NamedInterface("kept")
@NullMarked
package org.openseat.cases.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
