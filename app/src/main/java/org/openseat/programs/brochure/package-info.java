/// The brochure of all programs, as a page and as a PDF that a screen reader can read, made anew from the directory.
@NullMarked
package org.openseat.programs.brochure;

import org.jspecify.annotations.NullMarked;
