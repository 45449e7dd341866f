package org.openseat.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseKinds;
import org.openseat.ui.FrameParts;
import org.openseat.ui.Trail;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/// Leads staff from a case to the next one of the list they came from, before a decision and after it.
@Component
@Order(90)
class NextCase implements FrameParts {

    private static final Pattern CASE =
            Pattern.compile("/([a-z-]+)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(/.*)?");

    private final CaseKinds kinds;
    private final LastList last;

    NextCase(CaseKinds kinds, LastList last) {
        this.kinds = kinds;
        this.last = last;
    }

    @Override
    public Optional<Trail> trail(HttpServletRequest request) {
        var here = CASE.matcher(request.getRequestURI());
        return here.matches()
                        && last.known(request)
                        && staff(request)
                        && kinds.all().stream().anyMatch(kind -> kind.path().equals(here.group(1)))
                ? Optional.of(
                        new Trail(last.read(request).here(), "/desk/next?after=" + here.group(2), "casework.next"))
                : Optional.empty();
    }

    private static boolean staff(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedIn who
                && who.staff();
    }
}
