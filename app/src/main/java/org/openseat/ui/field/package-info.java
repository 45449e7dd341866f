/// The fields of forms: one template a kind.
@NamedInterface("field")
@NullMarked
package org.openseat.ui.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
