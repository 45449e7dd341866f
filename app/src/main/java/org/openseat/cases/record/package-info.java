/// What happened in a case and what the rules said of it, kept as it was.
@NamedInterface("record")
@NullMarked
package org.openseat.cases.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
