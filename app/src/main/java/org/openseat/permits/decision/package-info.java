/// The two schools' decision: released, approved or denied, and what closes by it.
@NullMarked
package org.openseat.permits.decision;

import org.jspecify.annotations.NullMarked;
