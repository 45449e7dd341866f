/// The appeal packet: everything that was written in a case in one indexed PDF, the same for both sides.
@NullMarked
package org.openseat.permits.packet;

import org.jspecify.annotations.NullMarked;
