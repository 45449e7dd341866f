/// What the permit office does with a request, and who works there.
@NullMarked
package org.openseat.interdistrict.office;

import org.jspecify.annotations.NullMarked;
