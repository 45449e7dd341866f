/// Where the data is kept, and as whom the application goes there.
@NullMarked
package org.openseat.start.database;

import org.jspecify.annotations.NullMarked;
