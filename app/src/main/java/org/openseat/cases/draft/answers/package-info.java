/// Questions that several kinds of request ask, and how their answers are shown once more.
@NamedInterface("answers")
@NullMarked
package org.openseat.cases.draft.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
