package org.openseat.cases.status;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.accounts.sessions.Token;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// The cookie of a visit: for the status pages only, out of reach of scripts and other sites.
@Component
class VisitCookie {

    static final String PLAIN = "openseat_status";

    private final boolean https;
    private final Visits visits;

    VisitCookie(@Value("${openseat.base-url}") String baseUrl, Visits visits) {
        this.https = baseUrl.startsWith("https:");
        this.visits = visits;
    }

    Optional<Visit> visit(HttpServletRequest request) {
        return token(request).flatMap(visits::find);
    }

    void begin(Token token, HttpServletResponse response) {
        write(token.value(), Duration.ofMinutes(30), response);
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        token(request).ifPresent(visits::end);
        write("", Duration.ZERO, response);
    }

    private Optional<Token> token(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .map(Token::new)
                .findFirst();
    }

    private void write(String value, Duration age, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name(), value)
                .path("/status")
                .maxAge(age)
                .httpOnly(true)
                .secure(https)
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String name() {
        return https ? "__Secure-" + PLAIN : PLAIN;
    }
}
