/// What is done with an offer: accepting, declining, and what its day brings.
@NullMarked
package org.openseat.offers.answer;

import org.jspecify.annotations.NullMarked;
