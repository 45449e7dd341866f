/// The page of a request, as its family and the permit office see it, and its buttons.
@NullMarked
package org.openseat.interdistrict.page;

import org.jspecify.annotations.NullMarked;
