package org.openseat.verifier.check;

/// What children, programs and groups are called in a sentence.
public interface Names {
    String child(int child);

    String program(int program);

    String group(int group);
}
