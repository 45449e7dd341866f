package org.openseat.permits.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.ui.FrameParts;
import org.openseat.ui.MenuItem;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Puts seats, applications on paper and the semester's reminder into the menu of those who look after them.
@Component
@Order(30)
class PermitMenu implements FrameParts {

    private static final MenuItem SEATS = new MenuItem("permits.seats.menu", "/seats");
    private static final MenuItem TASKS = new MenuItem("permits.desk.office.menu", PermitLists.OFFICE);
    private static final MenuItem PAPER = new MenuItem("permits.paper.menu", "/permits/paper");
    private static final MenuItem REMINDERS = new MenuItem("permits.duties.menu", "/duties");

    @Override
    public List<MenuItem> menu(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn who)) {
            return List.of();
        }
        if (who.is(Role.SCHOOL)) {
            return List.of(SEATS, PAPER, REMINDERS);
        }
        return who.is(Role.DISTRICT) ? List.of(TASKS, PAPER, REMINDERS) : List.of();
    }
}
