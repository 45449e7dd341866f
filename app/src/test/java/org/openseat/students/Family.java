package org.openseat.students;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.openseat.accounts.Visitor;

/// A family with an account of its own and a browser in which it is signed in.
record Family(AccountId id, Visitor browser) {

    private static final String PASSWORD = "harbor42lamp";

    static Family open(Accounts accounts, int port) {
        var email = "family-" + UUID.randomUUID() + "@families.example";
        var id = accounts.open(
                new Accounts.Opening(email, "Ana", "Ruiz", "en", PASSWORD, Set.of(Role.FAMILY), null), Instant.now());
        var browser = new Visitor(port);
        assertThat(browser.signIn(email, PASSWORD).statusCode()).isEqualTo(303);
        return new Family(id, browser);
    }

    /// What is typed to add a child: ID, month, day and year of birth, PIN.
    static Map<String, String> triple(String id, String month, String day, String year, String pin) {
        return Map.of(
                "districtId", id, "birthDate.month", month, "birthDate.day", day, "birthDate.year", year, "pin", pin);
    }
}
