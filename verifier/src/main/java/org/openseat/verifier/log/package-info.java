/// Checks the log of a district: each line against its fingerprint, each fingerprint against the one before, and
/// the chain against the ends that were published.
@NullMarked
package org.openseat.verifier.log;

import org.jspecify.annotations.NullMarked;
