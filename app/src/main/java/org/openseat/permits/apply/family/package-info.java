/// The child, the parents or guardians, and how they work.
@NullMarked
package org.openseat.permits.apply.family;

import org.jspecify.annotations.NullMarked;
