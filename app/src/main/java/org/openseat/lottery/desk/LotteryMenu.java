package org.openseat.lottery.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.ui.FrameParts;
import org.openseat.ui.MenuItem;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// Leads those who prepare and release draws to them.
@Component
@Order(32)
class LotteryMenu implements FrameParts {

    @Override
    public List<MenuItem> menu(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn person
                        && (person.is(Role.INTEGRATION) || person.is(Role.DISTRICT))
                ? List.of(new MenuItem("lottery.desk.title", "/desk/lottery"))
                : List.of();
    }
}
