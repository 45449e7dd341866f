/// Which school is asked for, for which year, from which home.
@NullMarked
package org.openseat.permits.apply.school;

import org.jspecify.annotations.NullMarked;
