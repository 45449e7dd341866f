/// Where a request stands, for whoever has its number and does not sign in.
@NullMarked
package org.openseat.interdistrict.status;

import org.jspecify.annotations.NullMarked;
