/// Where coordinators declare the seats of their programs, and a second person confirms them. (R-BAL-6)
@NullMarked
package org.openseat.programs.seats;

import org.jspecify.annotations.NullMarked;
