/// The log's chain of fingerprints: lines that stand are tied to each other, and the end of the chain is published
/// daily.
@NullMarked
package org.openseat.audit.chain;

import org.jspecify.annotations.NullMarked;
