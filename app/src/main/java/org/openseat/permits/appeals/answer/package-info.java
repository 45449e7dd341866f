/// The school's and the district's answer to an appeal. (BUL-5347 §V.B.7)
@NullMarked
package org.openseat.permits.appeals.answer;

import org.jspecify.annotations.NullMarked;
