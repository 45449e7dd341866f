@NullMarked
package org.openseat.letters;

import org.jspecify.annotations.NullMarked;
