/// What happens to a request because a day has come.
@NullMarked
package org.openseat.interdistrict.days;

import org.jspecify.annotations.NullMarked;
