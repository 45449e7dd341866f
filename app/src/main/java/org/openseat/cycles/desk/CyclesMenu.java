package org.openseat.cycles.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.ui.FrameParts;
import org.openseat.ui.MenuItem;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// Leads Student Integration Services to the windows of the year.
@Component
@Order(CyclesMenu.AFTER_THE_DESK)
class CyclesMenu implements FrameParts {

    static final int AFTER_THE_DESK = 30;

    @Override
    public List<MenuItem> menu(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn person
                        && person.is(Role.INTEGRATION)
                ? List.of(new MenuItem("cycles.menu", "/desk/choices/windows"))
                : List.of();
    }
}
