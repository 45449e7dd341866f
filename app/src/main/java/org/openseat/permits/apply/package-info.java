/// The application for a permit: a task list of short pages, kept on the server from the first word typed.
@NullMarked
package org.openseat.permits.apply;

import org.jspecify.annotations.NullMarked;
