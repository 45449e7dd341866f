@NullMarked
package org.openseat.casework;

import org.jspecify.annotations.NullMarked;
