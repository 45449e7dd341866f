/// A family's copy of everything that the system has about its child.
@NullMarked
package org.openseat.audit.everything;

import org.jspecify.annotations.NullMarked;
