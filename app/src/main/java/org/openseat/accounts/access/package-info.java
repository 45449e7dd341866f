/// Which page is open to whom, and what happens to everybody else.
@NullMarked
package org.openseat.accounts.access;

import org.jspecify.annotations.NullMarked;
