package org.openseat.accounts.passwords;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.names.PlainName;

/// Knows a password that is nothing but the district's own words, with a year or a few signs: `Kestrel2026!`, `GoMUSD26`.
/// Whoever guesses here tries those first.
final class OwnWords {

    /// Three words of schools in a row are as good as three words of a dictionary.
    private static final int FEW = 2;

    private static final int SHORTEST = 3;
    private static final Set<String> ANYWHERE = Set.of(
            "go", "the", "and", "our", "my", "we", "are", "love", "team", "class", "of", "student", "students", "parent",
            "parents", "mom", "dad", "family", "welcome", "password", "escuela", "familia", "spring", "summer", "fall",
            "winter");

    private OwnWords() {}

    static boolean alone(String password, Collection<String> names) {
        var own = words(names);
        var bare = password.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return Stream.of(password, unmasked(bare))
                .map(each -> PlainName.letters(each.replaceAll("\\p{N}", "")))
                .anyMatch(letters -> !letters.isEmpty() && made(letters, own) <= FEW);
    }

    private static Set<String> words(Collection<String> names) {
        var words = new HashSet<String>();
        for (var name : names) {
            var each = PlainName.words(name);
            words.addAll(each);
            words.add(each.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()));
        }
        words.removeIf(word -> word.length() < SHORTEST || word.chars().anyMatch(Character::isDigit));
        return words;
    }

    /// Digits and signs that stand for letters.
    private static String unmasked(String typed) {
        return typed.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }

    /// Of how many of the district's words these letters are made, at least; more than enough when of others too, or of
    /// none.
    private static int made(String letters, Set<String> own) {
        var fewest = new int[letters.length() + 1];
        Arrays.fill(fewest, 1, fewest.length, FEW + 1);
        for (var end = 1; end <= letters.length(); end++) {
            for (var from = 0; from < end; from++) {
                var word = letters.substring(from, end);
                var cost = own.contains(word) ? 1 : ANYWHERE.contains(word) ? 0 : FEW + 1;
                fewest[end] = Math.min(fewest[end], fewest[from] + cost);
            }
        }
        var all = fewest[letters.length()];
        return all == 0 ? FEW + 1 : all;
    }
}
