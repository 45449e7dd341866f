package org.openseat.programs.brochure;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.openseat.programs.Season;
import org.openseat.ui.Answer;
import org.openseat.ui.words.Languages;
import org.openseat.ui.words.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The brochure for everybody: to read here, and to print in every language that is loaded.
@Controller
class BrochureController {

    private final BrochurePress press;
    private final Season season;
    private final Words words;
    private final Languages languages;
    private final Clock clock;

    BrochureController(BrochurePress press, Season season, Words words, Languages languages, Clock clock) {
        this.press = press;
        this.season = season;
        this.words = words;
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping("/choices/brochure")
    Answer show(HttpServletRequest request) {
        var brochure = press.brochure(season.cycle(clock.instant()), languages.of(request));
        return Answer.show(new BrochurePage(brochure, words.languages()));
    }

    /// A language that is not loaded is not offered, and its address leads nowhere.
    @GetMapping("/choices/brochure.pdf")
    ResponseEntity<byte[]> pdf(@RequestParam(defaultValue = "en") String lang) {
        return words.language(lang)
                .map(language -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header("Content-Disposition", "inline; filename=\"choices-" + language.code() + ".pdf\"")
                        .cacheControl(CacheControl.noCache())
                        .body(press.pdf(season.cycle(clock.instant()), language)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
