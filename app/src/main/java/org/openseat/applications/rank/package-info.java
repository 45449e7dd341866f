/// The pages on which a family chooses programs and puts them in order.
@NullMarked
package org.openseat.applications.rank;

import org.jspecify.annotations.NullMarked;
