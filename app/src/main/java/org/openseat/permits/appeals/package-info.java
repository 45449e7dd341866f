/// Appeals against a school's no, from the family's form to the district's last word. (BUL-5347 §V)
@NamedInterface("appeals")
@NullMarked
package org.openseat.permits.appeals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
