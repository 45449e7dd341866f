/// The files of a lottery: read with every mistake told by file and line, and written.
@NullMarked
package org.openseat.verifier.files;

import org.jspecify.annotations.NullMarked;
