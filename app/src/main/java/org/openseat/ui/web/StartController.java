package org.openseat.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import org.openseat.ui.Answer;
import org.openseat.ui.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class StartController {

    private final Languages languages;

    StartController(Languages languages) {
        this.languages = languages;
    }

    /// Language is asked first.
    @GetMapping("/")
    Answer start(HttpServletRequest request) {
        return languages.chosen(request).isPresent()
                ? Answer.show(new StartPage())
                : Answer.show(new LanguagePage("/"));
    }
}
