/// The page of a case, for the family and for both schools.
@NullMarked
package org.openseat.permits.page;

import org.jspecify.annotations.NullMarked;
