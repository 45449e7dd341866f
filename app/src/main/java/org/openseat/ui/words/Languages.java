package org.openseat.ui.words;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// Which language a person reads: the one they chose, else what their browser asks for, else English.
@Component
public class Languages {

    public static final String COOKIE = "openseat_language";
    private static final String WRITTEN = Languages.class.getName() + ".written";

    private final Words words;
    private final ApplicationEventPublisher events;

    Languages(Words words, ApplicationEventPublisher events) {
        this.words = words;
        this.events = events;
    }

    public boolean offers(String code) {
        return words.language(code).isPresent();
    }

    /// Keeps the language a person chose on this device, and tells the modules above.
    public void choose(String code, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(COOKIE, code)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        events.publishEvent(new LanguageChosen(code));
    }

    /// The language of this request's pages, mails and letters.
    public Language of(HttpServletRequest request) {
        return chosen(request)
                .or(() -> written(request))
                .or(() -> asked(request))
                .orElseGet(this::english);
    }

    /// The page was reached by a link that was written in this language to somebody we do not know otherwise.
    public void writtenIn(String code, HttpServletRequest request) {
        request.setAttribute(WRITTEN, code);
    }

    private Optional<Language> written(HttpServletRequest request) {
        return request.getAttribute(WRITTEN) instanceof String code ? words.language(code) : Optional.empty();
    }

    /// The language the person chose on this device, if they have.
    public Optional<Language> chosen(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(code -> words.language(code).stream())
                .findFirst();
    }

    private Optional<Language> asked(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> words.language(locale.getLanguage()).stream())
                .findFirst();
    }

    private Language english() {
        return words.language("en").orElseThrow();
    }
}
