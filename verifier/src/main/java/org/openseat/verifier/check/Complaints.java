package org.openseat.verifier.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The first reasons to refuse an assignment, in plain words.
final class Complaints {
    private static final int MAX = 10;

    private final List<String> sentences = new ArrayList<>();

    /// Notes a reason, unless there are enough already; its words are only made when they are needed.
    void add(Supplier<String> sentence) {
        if (sentences.size() < MAX) {
            sentences.add(sentence.get());
        }
    }

    boolean none() {
        return sentences.isEmpty();
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
