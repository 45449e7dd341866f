/// Openseat, put together: where its settings, its database and its clock come from.
@NullMarked
package org.openseat;

import org.jspecify.annotations.NullMarked;
