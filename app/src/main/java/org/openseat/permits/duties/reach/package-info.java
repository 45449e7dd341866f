/// How the semester's reminder reaches families that have no account: by mail, on paper, or not at all. (R-IDP-31)
@NullMarked
package org.openseat.permits.duties.reach;

import org.jspecify.annotations.NullMarked;
