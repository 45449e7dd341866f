/// The family's appeal form, page by page, until it is signed. (BUL-5347 Att. G)
@NullMarked
package org.openseat.permits.appeals.form;

import org.jspecify.annotations.NullMarked;
