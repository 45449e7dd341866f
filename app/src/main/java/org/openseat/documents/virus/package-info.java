/// Who says whether a file carries a virus.
@NullMarked
package org.openseat.documents.virus;

import org.jspecify.annotations.NullMarked;
