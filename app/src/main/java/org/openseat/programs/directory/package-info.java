/// The programs as they are kept: tables, the edition that every page reads, and taking a pack in.
@NullMarked
package org.openseat.programs.directory;

import org.jspecify.annotations.NullMarked;
