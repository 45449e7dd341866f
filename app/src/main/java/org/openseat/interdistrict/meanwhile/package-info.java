/// Where school and office let an incoming child attend while the permit is decided, until it ends or is decided.
@NullMarked
package org.openseat.interdistrict.meanwhile;

import org.jspecify.annotations.NullMarked;
