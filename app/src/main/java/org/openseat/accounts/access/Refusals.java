package org.openseat.accounts.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.sessions.SessionContexts;
import org.openseat.ui.Paths;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/// What happens to those who are not let in: visitors may sign in first; for everybody else there is no such page.
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final AccessMatrix matrix;
    private final SessionContexts sessions;

    Refusals(AccessMatrix matrix, SessionContexts sessions) {
        this.matrix = matrix;
        this.sessions = sessions;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (matrix.row(request).filter(Row::opensWithSignIn).isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            signInFirst(response, sessions.ended(request) ? "ended" : "first", asked(request));
        } else {
            signInFirst(response, "unsent", cameFrom(request));
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        response.sendError((refused instanceof CsrfException ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND).value());
    }

    private static void signInFirst(HttpServletResponse response, String why, String next) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(
                HttpHeaders.LOCATION,
                "/sign-in?why=" + why + "&next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    }

    private static String asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return Paths.within(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /// The page whose form was sent, so that the person lands on it again.
    private static String cameFrom(HttpServletRequest request) {
        @Nullable String page = request.getHeader(HttpHeaders.REFERER);
        try {
            var uri = page == null ? null : new URI(page);
            return uri == null || uri.getRawPath() == null ? "/" : Paths.within(uri.getRawPath());
        } catch (java.net.URISyntaxException e) {
            return "/";
        }
    }
}
