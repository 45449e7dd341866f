package org.openseat.cases;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number a family keeps: 80 random bits, in four groups that can be read out on the telephone.
///
/// The letters are Crockford's: no I, L, O or U, which are mistaken for 1, 1, 0 and V.
public record ConfirmationNumber(String value) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("([" + LETTERS + "]{4}-){3}[" + LETTERS + "]{4}");

    public ConfirmationNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a confirmation number");
        }
    }

    public static ConfirmationNumber draw(SecureRandom random) {
        var text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(32)));
        }
        return new ConfirmationNumber(text.toString());
    }

    /// Reads what a person typed: small letters, spaces and look-alikes are forgiven.
    public static Optional<ConfirmationNumber> read(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        var grouped = plain.replaceAll("(.{4})(?=.)", "$1-");
        return FORM.matcher(grouped).matches() ? Optional.of(new ConfirmationNumber(grouped)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
