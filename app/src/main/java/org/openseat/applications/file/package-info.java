/// Where applications are kept, and who may know of which.
@NamedInterface("file")
@NullMarked
package org.openseat.applications.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
