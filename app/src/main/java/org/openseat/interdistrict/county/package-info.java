/// The packet for the county board of education.
@NullMarked
package org.openseat.interdistrict.county;

import org.jspecify.annotations.NullMarked;
