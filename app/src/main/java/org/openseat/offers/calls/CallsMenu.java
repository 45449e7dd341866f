package org.openseat.offers.calls;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.ui.FrameParts;
import org.openseat.ui.MenuItem;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// Leads schools and Student Integration Services to the call desk, and the permit office to what waits for its yes.
@Component
@Order(32)
class CallsMenu implements FrameParts {

    @Override
    public List<MenuItem> menu(HttpServletRequest request) {
        var items = new ArrayList<MenuItem>();
        if (request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedIn person) {
            if (person.is(Role.INTEGRATION) || person.is(Role.SCHOOL)) {
                items.add(new MenuItem("offers.calls.menu", CallsController.DESK));
            }
            if (person.is(Role.DISTRICT)) {
                items.add(new MenuItem("offers.overrides.menu", "/desk/overrides"));
            }
        }
        return items;
    }
}
