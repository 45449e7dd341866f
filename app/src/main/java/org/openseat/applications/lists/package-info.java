/// What applications hand in to the staff's desk.
@NullMarked
package org.openseat.applications.lists;

import org.jspecify.annotations.NullMarked;
