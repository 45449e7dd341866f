/// What a password must be like, and how it is kept.
@NamedInterface("passwords")
@NullMarked
package org.openseat.accounts.passwords;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
