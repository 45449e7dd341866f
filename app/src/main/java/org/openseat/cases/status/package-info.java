/// Where a request stands, and sending its papers, without signing in: by name, birth date and confirmation number.
@NamedInterface("status")
@NullMarked
package org.openseat.cases.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
