/// Brothers and sisters: who goes first when one's place helps the other, and twins whom a line would part.
@NullMarked
package org.openseat.engine.families;

import org.jspecify.annotations.NullMarked;
