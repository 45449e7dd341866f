/// The directory: search, the page of a program, and comparing a few.
@NullMarked
package org.openseat.programs.search;

import org.jspecify.annotations.NullMarked;
