/// Holds: the records of a child from which nothing is removed, whatever their age.
@NullMarked
package org.openseat.retention.hold;

import org.jspecify.annotations.NullMarked;
