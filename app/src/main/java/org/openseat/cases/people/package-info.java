/// Who a request is about, and who asks: as the family wrote it.
@NamedInterface("people")
@NullMarked
package org.openseat.cases.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
