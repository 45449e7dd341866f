package org.openseat.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.ui.FrameParts;
import org.openseat.ui.MenuItem;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Puts the reports into the menu of those who may open them.
@Component
@Order(50)
class ReportMenu implements FrameParts {

    private static final List<MenuItem> REPORTS = List.of(new MenuItem("reporting.menu", "/reports"));

    @Override
    public List<MenuItem> menu(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof SignedIn who
                        && (who.is(Role.SCHOOL) || who.is(Role.DISTRICT))
                ? REPORTS
                : List.of();
    }
}
