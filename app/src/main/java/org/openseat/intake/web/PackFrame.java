package org.openseat.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.intake.PacksTaken;
import org.openseat.ui.FrameParts;
import org.openseat.ui.MenuItem;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// Leads the permit office to the district's files, and tells it on every page when they were refused.
@Component
@Order(PackFrame.AFTER_THE_REPORTS)
class PackFrame implements FrameParts {

    static final int AFTER_THE_REPORTS = 55;

    private final PacksTaken packs;

    PackFrame(PacksTaken packs) {
        this.packs = packs;
    }

    @Override
    public List<MenuItem> menu(HttpServletRequest request) {
        return isPermitOffice(request) ? List.of(new MenuItem("intake.pack.menu", "/desk/pack")) : List.of();
    }

    @Override
    public List<MenuItem> notices(HttpServletRequest request) {
        return isPermitOffice(request) && packs.refused().isPresent()
                ? List.of(new MenuItem("intake.pack.notice", "/desk/pack"))
                : List.of();
    }

    private static boolean isPermitOffice(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedIn person
                && person.is(Role.DISTRICT);
    }
}
