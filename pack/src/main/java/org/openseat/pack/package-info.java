/// A district as a folder of plain files: read, checked whole, and handed over as one record.
@NullMarked
package org.openseat.pack;

import org.jspecify.annotations.NullMarked;
