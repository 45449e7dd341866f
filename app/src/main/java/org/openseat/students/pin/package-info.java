/// The PIN by which a family adds its child: how it is kept, and how guessing it ends.
@NullMarked
package org.openseat.students.pin;

import org.jspecify.annotations.NullMarked;
