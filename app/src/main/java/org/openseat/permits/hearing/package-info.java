/// The facts of a request, brought together and heard by the rulebook.
@NullMarked
package org.openseat.permits.hearing;

import org.jspecify.annotations.NullMarked;
