/// The case file of a request: where it is kept, who may open it, which papers belong to it.
@NullMarked
package org.openseat.permits.file;

import org.jspecify.annotations.NullMarked;
