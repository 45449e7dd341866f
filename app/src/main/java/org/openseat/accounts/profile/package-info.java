/// What people say of themselves, and the page on which they read and change it.
@NullMarked
package org.openseat.accounts.profile;

import org.jspecify.annotations.NullMarked;
