/// What a frozen run would come to under other seats, shares, points or mechanism. Nothing of it leaves this room.
@NullMarked
package org.openseat.lottery.whatif;

import org.jspecify.annotations.NullMarked;
