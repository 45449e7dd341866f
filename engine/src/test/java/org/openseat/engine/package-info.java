@NullMarked
package org.openseat.engine;

import org.jspecify.annotations.NullMarked;
