/// The pages on which a family fills in a request: task list, parts, check and sign.
@NullMarked
package org.openseat.cases.draft.fill;

import org.jspecify.annotations.NullMarked;
