package org.openseat.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openseat.ui.Answer;
import org.openseat.ui.Windows;
import org.openseat.ui.words.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class StartController {

    private final Languages languages;
    private final List<Windows> windows;
    private final Clock clock;

    StartController(Languages languages, List<Windows> windows, Clock clock) {
        this.languages = languages;
        this.windows = windows;
        this.clock = clock;
    }

    /// Language is asked first.
    @GetMapping("/")
    Answer start(HttpServletRequest request) {
        return languages.chosen(request).isPresent()
                ? Answer.show(page(LocalDate.now(clock)))
                : Answer.show(new LanguagePage("/"));
    }

    private StartPage page(LocalDate today) {
        return new StartPage(
                today, windows.stream().flatMap(w -> w.of(today).stream()).toList());
    }
}
