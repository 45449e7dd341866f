/// What a school asks of the family before it decides an appeal. (T14)
@NullMarked
package org.openseat.permits.appeals.more;

import org.jspecify.annotations.NullMarked;
