/// What families are told about their requests between districts.
@NullMarked
package org.openseat.interdistrict.letters;

import org.jspecify.annotations.NullMarked;
