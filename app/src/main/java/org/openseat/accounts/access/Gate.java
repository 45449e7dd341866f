package org.openseat.accounts.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/// Lets a request in or not, as the table of who may open what says.
@Component
class Gate implements AuthorizationManager<RequestAuthorizationContext> {

    private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);

    private final AccessMatrix matrix;

    Gate(AccessMatrix matrix) {
        this.matrix = matrix;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext asked) {
        var request = asked.getRequest();
        return new AuthorizationDecision(
                matrix.row(request).filter(row -> opens(row, who, request)).isPresent());
    }

    /// The session is read only for pages that are not open to everybody.
    private static boolean opens(
            Row row, Supplier<? extends @Nullable Authentication> who, HttpServletRequest request) {
        if (row.visitors() == Row.Visitors.YES && row.roles().containsAll(EVERYBODY)) {
            return true;
        }
        var authentication = who.get();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn person) {
            return !Collections.disjoint(row.roles(), person.roles());
        }
        return switch (row.visitors()) {
            case YES -> true;
            case NO -> false;
            case MACHINE -> fromThisMachine(request);
        };
    }

    /// Whoever comes through a proxy is a stranger, even if the proxy runs on this machine.
    private static boolean fromThisMachine(HttpServletRequest request) {
        try {
            return request.getHeader("X-Forwarded-For") == null
                    && request.getHeader("Forwarded") == null
                    && InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
