/// What must hold before a result is shown, and showing it in shares.
@NullMarked
package org.openseat.lottery.release;

import org.jspecify.annotations.NullMarked;
