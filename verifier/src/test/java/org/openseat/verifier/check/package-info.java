@NullMarked
package org.openseat.verifier.check;

import org.jspecify.annotations.NullMarked;
