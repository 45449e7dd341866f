/// What families are told about their permit requests.
@NullMarked
package org.openseat.letters.cases;

import org.jspecify.annotations.NullMarked;
