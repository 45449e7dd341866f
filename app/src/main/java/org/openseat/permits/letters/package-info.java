/// What families are told about their permits within the district.
@NullMarked
package org.openseat.permits.letters;

import org.jspecify.annotations.NullMarked;
