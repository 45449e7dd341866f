/// The pages of waiting lists: a family's own places, and the staff's list of a program.
@NullMarked
package org.openseat.offers.lists;

import org.jspecify.annotations.NullMarked;
