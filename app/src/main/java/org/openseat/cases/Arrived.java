package org.openseat.cases;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// When what a person sends has arrived: stamped before anything asks the database, so that what was sent before
/// midnight counts for that day however long the rest takes.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Arrived extends OncePerRequestFilter {

    private static final String AT = Arrived.class.getName();

    private final Clock clock;

    Arrived(Clock clock) {
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(AT, ZonedDateTime.now(clock));
        chain.doFilter(request, response);
    }

    /// When the request under way arrived; outside of one, now.
    public ZonedDateTime now() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(AT, RequestAttributes.SCOPE_REQUEST) instanceof ZonedDateTime at
                ? at
                : ZonedDateTime.now(clock);
    }
}
