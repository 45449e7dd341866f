@NullMarked
package org.openseat.permits;

import org.jspecify.annotations.NullMarked;
