/// Calling families from waiting lists when a seat comes free.
@NullMarked
package org.openseat.offers.calls;

import org.jspecify.annotations.NullMarked;
