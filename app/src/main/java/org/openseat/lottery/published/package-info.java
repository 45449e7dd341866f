/// What everybody can read and check of a run, without signing in.
@NullMarked
package org.openseat.lottery.published;

import org.jspecify.annotations.NullMarked;
