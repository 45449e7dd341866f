/// The files that reports become: kept in pieces, handed out with a note of who took them, removed in time.
@NullMarked
package org.openseat.reporting.files;

import org.jspecify.annotations.NullMarked;
