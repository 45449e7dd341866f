package org.openseat.applications.verification;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.ui.FrameParts;
import org.openseat.ui.MenuItem;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// Leads schools and Student Integration Services to what they are asked to confirm.
@Component
@Order(32)
class VerificationMenu implements FrameParts {

    @Override
    public List<MenuItem> menu(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn person
                        && (person.is(Role.INTEGRATION) || person.is(Role.SCHOOL))
                ? List.of(new MenuItem("applications.verification.menu", TaskPage.QUEUE))
                : List.of();
    }
}
