/// What schools and the permit office are told by mail about their cases. (BUL-5347 §V.B.9, R-ROL-2)
@NullMarked
package org.openseat.permits.letters.school;

import org.jspecify.annotations.NullMarked;
