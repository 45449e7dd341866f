/// The page of a case, whatever it asks for: what happens next, the papers, the rules, the timeline, and cards.
@NamedInterface("page")
@NullMarked
package org.openseat.cases.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
