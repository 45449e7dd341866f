/// The case file: a request with everything that belongs to it, for whoever may read it.
@NullMarked
package org.openseat.interdistrict.file;

import org.jspecify.annotations.NullMarked;
