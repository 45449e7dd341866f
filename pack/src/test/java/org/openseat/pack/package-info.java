@NullMarked
package org.openseat.pack;

import org.jspecify.annotations.NullMarked;
