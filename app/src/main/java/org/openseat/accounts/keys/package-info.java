/// The secret keys of this node, in files of the data folder.
@NamedInterface("secrets")
@NullMarked
package org.openseat.accounts.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
