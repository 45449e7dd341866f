/// Requests of invented neighbors in every state, so that no desk of the demo is empty on its first day.
@NullMarked
package org.openseat.demo.requests;

import org.jspecify.annotations.NullMarked;
