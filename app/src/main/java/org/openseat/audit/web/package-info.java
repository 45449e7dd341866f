/// What families and the public read of the log.
@NullMarked
package org.openseat.audit.web;

import org.jspecify.annotations.NullMarked;
