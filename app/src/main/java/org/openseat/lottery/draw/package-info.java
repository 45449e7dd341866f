/// From the public value to the stored and checked result.
@NullMarked
package org.openseat.lottery.draw;

import org.jspecify.annotations.NullMarked;
