/// The command line with which anyone runs or checks a lottery from files (docs/verifier.md).
@NullMarked
package org.openseat.verifier;

import org.jspecify.annotations.NullMarked;
