package org.openseat.applications.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.ui.FrameParts;
import org.openseat.ui.MenuItem;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// Leads Student Integration Services to the forms that came on paper, the points of the year and their corrections.
@Component
@Order(31)
class ChoicesMenu implements FrameParts {

    @Override
    public List<MenuItem> menu(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn person
                        && person.is(Role.INTEGRATION)
                ? List.of(
                        new MenuItem("applications.paper.menu", "/desk/choices/paper"),
                        new MenuItem("applications.ledger.menu", "/desk/choices/points"),
                        new MenuItem("applications.corrections.menu", "/desk/choices/corrections"))
                : List.of();
    }
}
