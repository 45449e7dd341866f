/// The permit office's lists of requests, and the same button for several at once.
@NullMarked
package org.openseat.interdistrict.lists;

import org.jspecify.annotations.NullMarked;
