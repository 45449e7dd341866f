/// Waiting lists: who stands where, what moved, when they close.
@NullMarked
package org.openseat.offers.waiting;

import org.jspecify.annotations.NullMarked;
