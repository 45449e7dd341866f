/// How offers and places on lists come about.
@NullMarked
package org.openseat.offers.made;

import org.jspecify.annotations.NullMarked;
