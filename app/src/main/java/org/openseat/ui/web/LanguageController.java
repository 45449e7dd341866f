package org.openseat.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.openseat.ui.Answer;
import org.openseat.ui.LanguageChosen;
import org.openseat.ui.Languages;
import org.openseat.ui.Paths;
import org.openseat.ui.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a person says which language to read; the page they came from is shown again in it.
@Controller
class LanguageController {

    private final Words words;
    private final ApplicationEventPublisher events;

    LanguageController(Words words, ApplicationEventPublisher events) {
        this.words = words;
        this.events = events;
    }

    @GetMapping("/language")
    Answer ask(@RequestParam(defaultValue = "/") String back) {
        return Answer.show(new LanguagePage(Paths.within(back)));
    }

    @PostMapping("/language")
    Answer choose(
            @RequestParam String to,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (words.language(to).isEmpty()) {
            return Answer.notFound();
        }
        var cookie = ResponseCookie.from(Languages.COOKIE, to)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        events.publishEvent(new LanguageChosen(to));
        return Answer.go(Paths.within(back));
    }
}
