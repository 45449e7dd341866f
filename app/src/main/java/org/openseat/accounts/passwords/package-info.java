/// What a password must be like, and how it is kept.
@NullMarked
package org.openseat.accounts.passwords;

import org.jspecify.annotations.NullMarked;
