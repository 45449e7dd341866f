package org.openseat.ui.words;

import java.util.List;

/// A sentence before its language is known: the key of the words and what is filled in.
public record Said(String key, List<Object> with) {

    public static Said of(String key, Object... with) {
        return new Said(key, List.of(with));
    }
}
