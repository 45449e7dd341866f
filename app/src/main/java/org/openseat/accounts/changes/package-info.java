/// Changes of how an account is reached and kept safe: each asks for the password, is told to where it was before, and
/// can be undone for 72 hours.
@NullMarked
package org.openseat.accounts.changes;

import org.jspecify.annotations.NullMarked;
