/// A case shown to whoever may read it, and to its family at home and after submission.
@NullMarked
package org.openseat.cases.page.shown;

import org.jspecify.annotations.NullMarked;
