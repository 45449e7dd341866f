/// The table of offers and who may know of which.
@NullMarked
package org.openseat.offers.file;

import org.jspecify.annotations.NullMarked;
