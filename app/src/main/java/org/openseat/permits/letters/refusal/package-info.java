/// Letters that say no, and what can be done about it. (R-IDP-23)
@NullMarked
package org.openseat.permits.letters.refusal;

import org.jspecify.annotations.NullMarked;
