/// The making of what was asked for: in the background, a few at once, told how far it is.
@NullMarked
package org.openseat.reporting.making;

import org.jspecify.annotations.NullMarked;
