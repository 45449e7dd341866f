package org.openseat.programs.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openseat.accounts.SignedIn;
import org.openseat.programs.Programs;
import org.openseat.ui.FrameParts;
import org.openseat.ui.MenuItem;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// Leads visitors and families to the directory, where the district has programs.
@Component
@Order(ProgramsMenu.AFTER_HOME)
class ProgramsMenu implements FrameParts {

    static final int AFTER_HOME = 20;

    private final Programs programs;

    ProgramsMenu(Programs programs) {
        this.programs = programs;
    }

    @Override
    public List<MenuItem> menu(HttpServletRequest request) {
        boolean staff = request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedIn person
                && person.staff();
        return staff || programs.all().isEmpty() ? List.of() : List.of(new MenuItem("programs.search.menu", Wish.PATH));
    }
}
