/// A second person for large files.
@NullMarked
package org.openseat.reporting.second;

import org.jspecify.annotations.NullMarked;
