/// Slows down whoever tries passwords and links, and nobody else.
@NullMarked
package org.openseat.accounts.tries;

import org.jspecify.annotations.NullMarked;
