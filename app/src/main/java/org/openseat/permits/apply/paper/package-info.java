/// The counter at which staff record an application on paper: whose it is and when it came. (BUL-5347 §IV.A.2)
@NullMarked
package org.openseat.permits.apply.paper;

import org.jspecify.annotations.NullMarked;
