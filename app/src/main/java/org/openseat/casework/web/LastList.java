package org.openseat.casework.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// The list that somebody of the staff last looked at, kept by their browser until it is closed, so that a case can
/// lead
/// on to the next. It says which list, never what is in it.
@Component
class LastList {

    private static final String NAME = "openseat_list";

    private final boolean https;

    LastList(@Value("${openseat.base-url}") String baseUrl) {
        this.https = baseUrl.startsWith("https:");
    }

    void remember(Asked asked, HttpServletResponse response) {
        var address = asked.here();
        var cookie = ResponseCookie.from(
                        NAME, Base64.getUrlEncoder().encodeToString(address.getBytes(StandardCharsets.UTF_8)))
                .path("/")
                .httpOnly(true)
                .secure(https)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    boolean known(HttpServletRequest request) {
        return value(request).isPresent();
    }

    /// The desk itself when there is none, or nothing that we wrote.
    Asked read(HttpServletRequest request) {
        return value(request).flatMap(LastList::decoded).orElseGet(() -> Asked.of("/desk", Map.of()));
    }

    private static Optional<String> value(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static Optional<Asked> decoded(String value) {
        try {
            var address = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
            var uri = UriComponentsBuilder.fromUriString(address).build();
            var path = uri.getPath();
            return path == null || !path.matches("/desk(/[a-z]+)*")
                    ? Optional.empty()
                    : Optional.of(Asked.of(path, decoded(uri.getQueryParams().toSingleValueMap())));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Map<String, String> decoded(Map<String, String> params) {
        var plain = new HashMap<String, String>();
        params.forEach(
                (name, text) -> plain.put(name, text == null ? "" : URLDecoder.decode(text, StandardCharsets.UTF_8)));
        return plain;
    }
}
