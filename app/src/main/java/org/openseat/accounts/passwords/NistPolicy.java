package org.openseat.accounts.passwords;

import java.util.ArrayList;
import java.util.List;
import org.openseat.ui.words.Said;

/// The rules of NIST SP 800-63B-4: long, not easy to guess, and otherwise free, spaces included.
record NistPolicy() implements PasswordPolicy {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 128;

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
        if (password.strip().equalsIgnoreCase(owner.email())) {
            broken.add(Said.of("accounts.password.email"));
        }
        if (Guessing.easy(password, owner, Guessing.WEAK) || Guessing.local(password, owner)) {
            broken.add(Said.of("accounts.password.common"));
        }
        return List.copyOf(broken);
    }

    @Override
    public List<Said> rules() {
        return List.of(
                Said.of("accounts.password.rule.nist.length", SHORTEST),
                Said.of("accounts.password.rule.nist.words"),
                Said.of("accounts.password.rule.common"));
    }
}
