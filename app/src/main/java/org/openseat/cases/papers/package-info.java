/// The papers of a case: what is asked, sent, read and refused.
@NamedInterface("papers")
@NullMarked
package org.openseat.cases.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
