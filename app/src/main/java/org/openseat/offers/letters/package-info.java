/// What a family is told of an offer.
@NullMarked
package org.openseat.offers.letters;

import org.jspecify.annotations.NullMarked;
