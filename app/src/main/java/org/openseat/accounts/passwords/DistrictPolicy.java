package org.openseat.accounts.passwords;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openseat.ui.words.Said;

/// The district's rules for passwords: 8 to 20 characters, letters and digits, no spaces. (R-ACC-6..10)
record DistrictPolicy() implements PasswordPolicy {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 20;
    private static final Pattern THREE_ALIKE = Pattern.compile("(.)\\1\\1", Pattern.DOTALL);

    @Override
    public List<Said> broken(String password, Owner owner) {
        var broken = new ArrayList<Said>();
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            broken.add(Said.of("accounts.password.short", SHORTEST));
        }
        if (length > LONGEST) {
            broken.add(Said.of("accounts.password.long", LONGEST));
        }
        if (password.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))) {
            broken.add(Said.of("accounts.password.space"));
        }
        if (password.equalsIgnoreCase(owner.email())) {
            broken.add(Said.of("accounts.password.email"));
        }
        if (password.codePoints().noneMatch(Character::isLetter)) {
            broken.add(Said.of("accounts.password.letter"));
        }
        if (password.codePoints().noneMatch(Character::isDigit)) {
            broken.add(Said.of("accounts.password.digit"));
        }
        if (THREE_ALIKE.matcher(password).find()) {
            broken.add(Said.of("accounts.password.alike"));
        }
        if (Guessing.easy(password, owner, Guessing.COMMON) || Guessing.local(password, owner)) {
            broken.add(Said.of("accounts.password.common"));
        }
        return List.copyOf(broken);
    }

    @Override
    public List<Said> rules() {
        return List.of(
                Said.of("accounts.password.rule.district.length", SHORTEST, LONGEST),
                Said.of("accounts.password.rule.district.mix"),
                Said.of("accounts.password.rule.district.alike"),
                Said.of("accounts.password.rule.common"));
    }
}
