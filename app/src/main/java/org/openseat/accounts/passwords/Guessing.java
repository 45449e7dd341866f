package org.openseat.accounts.passwords;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openseat.accounts.passwords.PasswordPolicy.Owner;

/// Knows which passwords many people use, and those made of a person's or the district's own name. (R-ACC-10)
///
/// The library zxcvbn carries lists of 30,000 leaked passwords, of names and of words, and reckons how many tries
/// somebody needs who knows them, and the usual tricks with keyboards, dates and digits, too.
final class Guessing {

    /// Among the ten thousand that everybody tries first.
    static final double COMMON = 1e4;
    /// Within reach of a patient guesser; for a policy without any rule on letters and digits.
    static final double WEAK = 1e6;

    /// What comes after is not looked at: the search grows with the square of the length.
    private static final int LOOKED_AT = 64;

    private static final int SHORTEST_WORD = 3;
    private static final Zxcvbn GUESSER = new Zxcvbn();

    private Guessing() {}

    static boolean easy(String password, Owner owner, double tries) {
        var part = password.length() > LOOKED_AT ? password.substring(0, LOOKED_AT) : password;
        return GUESSER.measure(part, words(owner)).getGuesses() < tries;
    }

    /// Whether it is nothing but names of the district, its schools, cities and teams, and perhaps a year.
    static boolean local(String password, Owner owner) {
        return OwnWords.alone(
                password,
                Stream.concat(Stream.of(owner.district()), owner.local().stream())
                        .toList());
    }

    private static List<String> words(Owner owner) {
        return Stream.of(owner.email(), owner.name(), owner.district(), "openseat")
                .map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> Stream.concat(
                        Stream.of(text, text.replace(" ", "")), Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .distinct()
                .toList();
    }
}
