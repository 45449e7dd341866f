package org.openseat.cases.status;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.openseat.accounts.sessions.Token;
import org.openseat.cases.ConfirmationNumber;

/// Who somebody says the student is, and under which number the request was received.
///
/// @param number as it is kept; of what cannot be a number, one that nobody has, so that it is looked for all the same
record Claim(String first, String last, LocalDate birthDate, ConfirmationNumber number) {

    private static final ConfirmationNumber NOBODYS = new ConfirmationNumber("0000-0000-0000-0000");

    static Claim of(String first, String last, LocalDate birthDate, String typed) {
        return new Claim(first, last, birthDate, ConfirmationNumber.read(typed).orElse(NOBODYS));
    }

    /// The same for names that are written a little differently: accents, capitals, hyphens and blanks do not matter.
    static byte[] fingerprint(String first, String last, LocalDate birthDate) {
        return Token.fingerprint(plain(first) + "\n" + plain(last) + "\n" + birthDate);
    }

    byte[] person() {
        return fingerprint(first, last, birthDate);
    }

    byte[] numberHash() {
        return Token.fingerprint(number.value());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    /// Never into a log.
    @Override
    public String toString() {
        return "Claim[…]";
    }
}
