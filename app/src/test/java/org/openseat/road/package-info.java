/// The whole road in a real browser: from choosing a language to the letter.
@NullMarked
package org.openseat.road;

import org.jspecify.annotations.NullMarked;
