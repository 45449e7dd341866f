package org.openseat.accounts.web;

import java.util.Optional;
import java.util.regex.Pattern;

/// A phone number as people type it, and as it is kept: a plus sign, the country's code and the digits.
///
/// Ten digits, with or without a 1 before them, are a number of the United States; all others begin with a plus.
public final class MobileNumber {

    private static final Pattern TYPED = Pattern.compile("\\+?[0-9 ().\\-]{1,30}");
    /// Neither area code nor exchange of a number of the United States begins with 0 or 1.
    private static final Pattern UNITED_STATES = Pattern.compile("\\+1([2-9][0-9]{2})([2-9][0-9]{2})([0-9]{4})");
    private static final Pattern ELSEWHERE = Pattern.compile("\\+[2-9][0-9]{7,14}");
    private static final int TEN = 10;

    private MobileNumber() {}

    /// The number as it is kept; empty when nothing like a number was typed.
    public static Optional<String> of(String typed) {
        if (!TYPED.matcher(typed).matches()) {
            return Optional.empty();
        }
        var digits = typed.replaceAll("[^0-9]", "");
        var number = "+" + (!typed.startsWith("+") && digits.length() == TEN ? "1" : "") + digits;
        var abroad = typed.startsWith("+") && ELSEWHERE.matcher(number).matches();
        return abroad || UNITED_STATES.matcher(number).matches() ? Optional.of(number) : Optional.empty();
    }

    /// A kept number as people read it: `310-555-0123`, or the number as it is when it is not of the United States.
    public static String readable(String kept) {
        return UNITED_STATES.matcher(kept).replaceFirst("$1-$2-$3");
    }
}
