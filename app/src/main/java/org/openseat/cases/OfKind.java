package org.openseat.cases;

import java.util.Optional;
import java.util.stream.Stream;

/// What a kind of request hands in to one of the shared rooms.
public interface OfKind {

    /// The kind that it speaks for, see [CaseKind#code()].
    String code();

    /// What this kind has handed in; empty when it has nothing to say there.
    static <T extends OfKind> Optional<T> of(String code, Stream<T> all) {
        return all.filter(each -> each.code().equals(code)).findFirst();
    }
}
