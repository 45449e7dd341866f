package org.openseat.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.openseat.ui.Answer;
import org.openseat.ui.Paths;
import org.openseat.ui.words.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where a person says which language to read; the page they came from is shown again in it.
@Controller
class LanguageController {

    private final Languages languages;

    LanguageController(Languages languages) {
        this.languages = languages;
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
        if (!languages.offers(to)) {
            return Answer.notFound();
        }
        languages.choose(to, request, response);
        return Answer.go(Paths.within(back));
    }
}
