/// Where applications are kept, and who may know of which.
@NullMarked
package org.openseat.applications.file;

import org.jspecify.annotations.NullMarked;
