package org.openseat.rulebook.choices.entry;

import java.util.regex.Pattern;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;

/// The address on an application is a real home with a house number, not a P.O. box. (Choices application steps,
/// R-CHO-10)
public final class HomeAddress {
    public static final Clause CLAUSE = new Clause("Choices application steps (2015, 2017)", "Address");

    private static final Pattern BOX = Pattern.compile(
            "\\b(p\\.?\\s*o\\.?\\s*box|post\\s+office\\s+box|apartado(\\s+postal)?|pmb)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_FIRST = Pattern.compile("\\S*\\d\\S*\\s+.*\\p{L}.*");
    private static final Pattern ORDINAL_FIRST = Pattern.compile("\\d+(st|nd|rd|th)\\b.*", Pattern.CASE_INSENSITIVE);

    /// The street line as it was typed.
    public record Facts(String street) {}

    public record HomeGiven() implements Reason {}

    public record PostBox() implements Reason {}

    public record NoHouseNumber() implements Reason {}

    public static Ruling judge(Facts facts) {
        var street = facts.street().strip();
        if (BOX.matcher(street).find()) {
            return new NotMet(new PostBox());
        }
        boolean numbered = NUMBER_FIRST.matcher(street).matches()
                && !ORDINAL_FIRST.matcher(street).matches();
        return numbered ? new Met(new HomeGiven()) : new NotMet(new NoHouseNumber());
    }

    private HomeAddress() {}
}
