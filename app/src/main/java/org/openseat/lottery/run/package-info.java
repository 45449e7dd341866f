/// A run and its steps: what may follow what, who pressed it, and what needs two persons.
@NullMarked
package org.openseat.lottery.run;

import org.jspecify.annotations.NullMarked;
