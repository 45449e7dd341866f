/// Seats out of turn: two persons of two offices, and a public count.
@NullMarked
package org.openseat.offers.overrides;

import org.jspecify.annotations.NullMarked;
