/// Where Student Integration Services key in an application that came on paper. (R-CHO-1, rules §0.3)
@NullMarked
package org.openseat.applications.paper;

import org.jspecify.annotations.NullMarked;
