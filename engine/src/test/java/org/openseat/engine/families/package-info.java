@NullMarked
package org.openseat.engine.families;

import org.jspecify.annotations.NullMarked;
