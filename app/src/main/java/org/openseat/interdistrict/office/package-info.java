/// What the permit office does with a request, and who works there.
@NamedInterface("office")
@NullMarked
package org.openseat.interdistrict.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
