package org.openseat.cases.status;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.openseat.accounts.sessions.Token;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.names.PlainName;

/// Who somebody says the student is, and under which number the request was received.
///
/// @param number as it is kept; of what cannot be a number, one that nobody has, so that it is looked for all the same
record Claim(String first, String last, LocalDate birthDate, ConfirmationNumber number) {

    private static final ConfirmationNumber NOBODYS = new ConfirmationNumber("0000-0000-0000-0000");

    static Claim of(String first, String last, LocalDate birthDate, String typed) {
        return new Claim(first, last, birthDate, ConfirmationNumber.read(typed).orElse(NOBODYS));
    }

    /// Whether this is the child's name, as plain letters; where the first name ends is not asked, as a confirmation
    /// prints it in one line.
    static byte[] fingerprint(String letters, LocalDate birthDate) {
        return Token.fingerprint(letters + "\n" + birthDate);
    }

    byte[] person() {
        return fingerprint(PlainName.letters(first + " " + last), birthDate);
    }

    /// The ways in which somebody may type a name that is written in full: all of it, or without what stands in the
    /// middle.
    static Set<String> spellings(String full) {
        var words = PlainName.words(full);
        var spellings = new LinkedHashSet<String>();
        spellings.add(String.join("", words));
        for (var to = 1; to < words.size(); to++) {
            for (var from = to; from < words.size(); from++) {
                spellings.add(
                        String.join("", words.subList(0, to)) + String.join("", words.subList(from, words.size())));
            }
        }
        return spellings;
    }

    byte[] numberHash() {
        return Token.fingerprint(number.value());
    }

    /// Never into a log.
    @Override
    public String toString() {
        return "Claim[…]";
    }
}
