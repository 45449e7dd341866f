/// A request being filled in: parts and questions, a task list, its papers, check and sign.
@NamedInterface("draft")
@NullMarked
package org.openseat.cases.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
