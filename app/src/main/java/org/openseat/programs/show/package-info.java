/// A program in words and figures: what a list, a page and a brochure say of it.
@NullMarked
package org.openseat.programs.show;

import org.jspecify.annotations.NullMarked;
