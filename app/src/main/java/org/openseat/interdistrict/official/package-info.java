/// Where the other district's official is asked, and signs through a mailed link.
@NullMarked
package org.openseat.interdistrict.official;

import org.jspecify.annotations.NullMarked;
