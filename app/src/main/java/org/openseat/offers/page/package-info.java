/// An offer as one person reads it.
@NullMarked
package org.openseat.offers.page;

import org.jspecify.annotations.NullMarked;
