package org.openseat.engine.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// The ids of a bundle: letters, digits, `.`, `_` and `-`, so that no file needs quotes and no eye is deceived.
final class Ids {
    static void check(String id) {
        if (id.isEmpty() || !id.chars().allMatch(Ids::allowed)) {
            throw new IllegalArgumentException(
                    "The id \"" + id + "\" is not made of letters A-Z, digits, '.', '_' and '-'");
        }
    }

    private static boolean allowed(int letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter >= '0' && letter <= '9'
                || letter == '.'
                || letter == '_'
                || letter == '-';
    }

    /// UTF-8 byte order, also for names that are no ids.
    static int byBytes(String a, String b) {
        return Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    /// In byte order, each once.
    static List<String> inOrder(Iterable<String> names) {
        var sorted = new TreeSet<>(Ids::byBytes);
        names.forEach(sorted::add);
        return List.copyOf(sorted);
    }

    private Ids() {}
}
