/// The pages of staff who prepare, draw and release.
@NullMarked
package org.openseat.lottery.desk;

import org.jspecify.annotations.NullMarked;
