/// The child-care affidavit online: what a provider states and signs, where it is kept, how it is mailed and printed.
/// (BUL-5347 Att. D)
@NullMarked
package org.openseat.permits.affidavit;

import org.jspecify.annotations.NullMarked;
