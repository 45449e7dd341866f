/// What offers hand in to the staff's desk.
@NullMarked
package org.openseat.offers.desk;

import org.jspecify.annotations.NullMarked;
