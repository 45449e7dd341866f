/// Looks into what families send: which kind of file it is, whether it opens, whether it carries a virus.
@NullMarked
package org.openseat.documents.check;

import org.jspecify.annotations.NullMarked;
