package org.openseat.accounts.sessions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.openseat.accounts.SignedIn;
import org.openseat.ui.FrameParts;
import org.openseat.ui.MenuItem;
import org.openseat.ui.Person;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Puts the person who is signed in, and their way home, on every page.
@Component
@Order(AccountsFrame.FIRST)
class AccountsFrame implements FrameParts {

    static final int FIRST = 10;
    private static final MenuItem PROFILE = new MenuItem("accounts.menu.profile", "/profile");

    @Override
    public Optional<Person> person(HttpServletRequest request) {
        return SessionContexts.person().map(Person.class::cast);
    }

    @Override
    public List<MenuItem> menu(HttpServletRequest request) {
        return SessionContexts.person()
                .map(person -> List.of(home(person), PROFILE))
                .orElse(List.of());
    }

    private static MenuItem home(SignedIn person) {
        return new MenuItem(person.staff() ? "accounts.menu.desk" : "accounts.menu.home", person.home());
    }
}
