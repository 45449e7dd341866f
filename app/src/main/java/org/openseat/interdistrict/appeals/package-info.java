/// Appeals against a no: to the district's Appeals Committee, then to the county.
@NamedInterface("appeals")
@NullMarked
package org.openseat.interdistrict.appeals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
