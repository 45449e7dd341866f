package org.openseat.audit.openings;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/// Notes each answer to staff whose address names a child, a case, a paper or a letter, before its first byte goes out:
/// what cannot be noted is not shown. (docs/decisions/2026-11-30-openings.md)
///
/// It knows no page: the keys in an address, read as controllers read them, are looked up in the tables, so that a
/// page that is added tomorrow is noted too.
@Component
class OpeningFilter extends OncePerRequestFilter {

    private final Openings openings;
    private final Clock clock;

    OpeningFilter(Openings openings, Clock clock) {
        this.openings = openings;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new NotedResponse(response, () -> note(request)));
    }

    private void note(HttpServletRequest request) {
        var keys = keys(request);
        if (!keys.isEmpty()) {
            reader().ifPresent(reader -> openings.note(reader, keys, request.getRequestURI(), clock.instant()));
        }
    }

    private static Optional<SignedIn> reader() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof SignedIn person && person.staff()
                ? Optional.of(person)
                : Optional.empty();
    }

    private static List<UUID> keys(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> named
                ? named.values().stream()
                        .flatMap(value -> key(String.valueOf(value)).stream())
                        .toList()
                : List.of();
    }

    private static Optional<UUID> key(String text) {
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
