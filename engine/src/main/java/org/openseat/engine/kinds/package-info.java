/// How each kind of program becomes a market: its pools and shares, each child's place before the number, who is
/// put on which list, and by which mechanism seats are given.
///
/// Pure functions over what the district froze; the ids of children and programs stay outside. Every rule cites
/// its source; what the sources leave open is marked as a default.
@NullMarked
package org.openseat.engine.kinds;

import org.jspecify.annotations.NullMarked;
