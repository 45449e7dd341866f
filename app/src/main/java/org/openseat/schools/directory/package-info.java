/// What the district publishes of itself as it is kept: one edition at a time, on every node the same.
@NullMarked
package org.openseat.schools.directory;

import org.jspecify.annotations.NullMarked;
