package org.openseat.accounts.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.openseat.accounts.sessions.SessionContexts;
import org.openseat.accounts.unsent.UnsentForms;
import org.openseat.ui.Paths;
import org.openseat.ui.again.KeptPages;
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
    private final UnsentForms unsent;
    private final KeptPages pages;

    Refusals(AccessMatrix matrix, SessionContexts sessions, UnsentForms unsent, KeptPages pages) {
        this.matrix = matrix;
        this.unsent = unsent;
        this.pages = pages;
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
            var page = pages.from(request);
            signInFirst(response, unsent.keep(request, page, response) ? "kept" : "unsent", page);
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
}
