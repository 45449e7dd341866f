/// How names and other words are written down, wherever they come from: files of the district or forms.
@NamedInterface("names")
@NullMarked
package org.openseat.rulebook.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
