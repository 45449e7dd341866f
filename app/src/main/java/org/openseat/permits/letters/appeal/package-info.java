/// What is told at each step of an appeal. (BUL-5347 §V)
@NullMarked
package org.openseat.permits.letters.appeal;

import org.jspecify.annotations.NullMarked;
