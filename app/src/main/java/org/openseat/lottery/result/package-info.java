/// What a family is told of its result, and why.
@NullMarked
package org.openseat.lottery.result;

import org.jspecify.annotations.NullMarked;
