/// The pages on which families read their letters.
@NullMarked
package org.openseat.letters.web;

import org.jspecify.annotations.NullMarked;
