/// The lists of permit requests that staff work through, and their menu.
@NullMarked
package org.openseat.permits.desk;

import org.jspecify.annotations.NullMarked;
