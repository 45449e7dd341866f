/// Why a school is asked for, and what each reason asks besides.
@NullMarked
package org.openseat.permits.apply.reason;

import org.jspecify.annotations.NullMarked;
