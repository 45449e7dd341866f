/// What was typed when a session had ended: it is there again after sign-in.
@NullMarked
package org.openseat.accounts.unsent;

import org.jspecify.annotations.NullMarked;
