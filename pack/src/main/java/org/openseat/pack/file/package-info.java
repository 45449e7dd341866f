/// How the files of a pack are written: lines, columns, shapes on a map, and what is told of what is wrong in them.
@NullMarked
package org.openseat.pack.file;

import org.jspecify.annotations.NullMarked;
