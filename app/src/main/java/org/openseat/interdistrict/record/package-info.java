/// What is kept of a request: its table, who may know of it, its papers, what the rules say of it, what happened.
@NullMarked
package org.openseat.interdistrict.record;

import org.jspecify.annotations.NullMarked;
