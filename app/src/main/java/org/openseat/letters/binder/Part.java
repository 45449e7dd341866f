package org.openseat.letters.binder;

import java.util.function.Supplier;
import org.openseat.documents.Document;
import org.openseat.letters.press.Wording;

/// One part of the packet: what the index calls it, and where its pages come from.
public sealed interface Part {

    Wording title();

    /// Pages of ours: printed when their turn comes, tagged for screen readers.
    record Ours(Wording title, Supplier<byte[]> pdf) implements Part {}

    /// A file that somebody sent.
    record Sent(Wording title, Document file) implements Part {}
}
