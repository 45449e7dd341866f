package org.openseat.accounts.web;

import java.util.regex.Pattern;

/// Whether something typed can be an e-mail address. Whether it is one, only a mail to it can tell. (R-ACC-2)
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile(
            "[^\\s@,;:<>()\"\\[\\]\\\\]+@[^\\s@.,;:<>()\"\\[\\]\\\\]+(\\.[^\\s@.,;:<>()\"\\[\\]\\\\]+)+");

    private EmailAddress() {}

    public static boolean possible(String typed) {
        return typed.length() <= LONGEST
                && SHAPE.matcher(typed).matches()
                && !typed.contains("..")
                && !typed.startsWith(".")
                && !typed.contains(".@");
    }
}
