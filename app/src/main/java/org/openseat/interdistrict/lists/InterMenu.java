package org.openseat.interdistrict.lists;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.ui.FrameParts;
import org.openseat.ui.MenuItem;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// Leads the permit office, the Appeals Committee and the schools to their requests between districts.
@Component
@Order(InterMenu.AFTER_THE_DESK)
class InterMenu implements FrameParts {

    static final int AFTER_THE_DESK = 25;

    @Override
    public List<MenuItem> menu(HttpServletRequest request) {
        if (!(request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedIn person)) {
            return List.of();
        }
        if (person.is(Role.DISTRICT) || person.is(Role.COMMITTEE)) {
            return List.of(new MenuItem("interdistrict.menu", "/desk/inter"));
        }
        return person.is(Role.SCHOOL) ? List.of(new MenuItem("interdistrict.menu", "/desk/inter/school")) : List.of();
    }
}
