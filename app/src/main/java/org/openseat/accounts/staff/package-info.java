/// The district's staff, as its pack names them, and what they sign with.
@NamedInterface("staff")
@NullMarked
package org.openseat.accounts.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
