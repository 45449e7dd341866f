/// The papers of a request that is still being filled in.
@NullMarked
package org.openseat.cases.draft.papers;

import org.jspecify.annotations.NullMarked;
