package org.openseat.programs.seats;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.programs.Programs;
import org.openseat.ui.FrameParts;
import org.openseat.ui.MenuItem;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// Leads to the seats of programs: a school that has some, and Student Integration Services.
@Component
@Order(33)
class SeatsMenu implements FrameParts {

    private final Programs programs;

    SeatsMenu(Programs programs) {
        this.programs = programs;
    }

    @Override
    public List<MenuItem> menu(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof SignedIn person
                        && (person.is(Role.INTEGRATION) || person.is(Role.SCHOOL) && hasPrograms(person))
                ? List.of(new MenuItem("programs.seats.menu", SeatsPage.LIST))
                : List.of();
    }

    private boolean hasPrograms(SignedIn person) {
        return person.schools().stream()
                .anyMatch(school -> !programs.ofSchool(school).isEmpty());
    }
}
