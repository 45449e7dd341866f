@NullMarked
package org.openseat.pack.places;

import org.jspecify.annotations.NullMarked;
