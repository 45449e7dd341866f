/// Who is signed in on which browser, and for how long.
@NullMarked
package org.openseat.accounts.sessions;

import org.jspecify.annotations.NullMarked;
