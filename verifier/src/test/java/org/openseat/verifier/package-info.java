@NullMarked
package org.openseat.verifier;

import org.jspecify.annotations.NullMarked;
