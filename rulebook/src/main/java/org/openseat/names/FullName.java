package org.openseat.names;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A person's name as letters and lists say it: first, middle and last name, or the only one there is.
public final class FullName {

    private FullName() {}

    /// The parts that are there, with one blank between them.
    public static String of(String... parts) {
        return Arrays.stream(parts).filter(Predicate.not(String::isBlank)).collect(Collectors.joining(" "));
    }
}
