package org.openseat.applications.paper;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.cycles.Cycles;
import org.openseat.letters.press.LetterPrinter;
import org.openseat.programs.Programs;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.schools.DistrictOffice;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Languages;
import org.openseat.ui.words.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The paper form to print, from the live directory, in every language that is loaded.
@Controller
class BlankFormController {

    private final Cycles cycles;
    private final Programs programs;
    private final DistrictOffice office;
    private final Words words;
    private final Languages languages;
    private final TemplateEngine templates;
    private final LetterPrinter printer;
    private final Clock clock;

    BlankFormController(
            Cycles cycles,
            Programs programs,
            DistrictOffice office,
            Words words,
            Languages languages,
            TemplateEngine templates,
            LetterPrinter printer,
            Clock clock) {
        this.cycles = cycles;
        this.programs = programs;
        this.office = office;
        this.words = words;
        this.languages = languages;
        this.templates = templates;
        this.printer = printer;
        this.clock = clock;
    }

    /// Without a window the one that is open, else the next to open.
    @GetMapping("/choices/form.pdf")
    ResponseEntity<byte[]> form(
            @RequestParam(defaultValue = "") String window,
            @RequestParam(defaultValue = "") String lang,
            HttpServletRequest request) {
        var language = lang.isEmpty() ? Optional.of(languages.of(request)) : words.language(lang);
        return language.flatMap(found -> blank(window, found))
                .map(form -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header("Content-Disposition", "inline; filename=\"choices-form.pdf\"")
                        .cacheControl(CacheControl.noCache())
                        .body(print(form)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<BlankForm> blank(String window, Language language) {
        var now = clock.instant();
        return cycles.current(now)
                .flatMap(cycle -> Stream.concat(cycle.open(now).stream(), cycle.next(now).stream())
                        .filter(row -> row.window() != Window.CONSERVATORY)
                        .filter(row -> window.isEmpty() || row.window().name().equals(window))
                        .findFirst()
                        .map(row -> new BlankForm(cycle, row, programs, office.info(), words, language)));
    }

    private byte[] print(BlankForm form) {
        var html = new StringOutput();
        templates.render("applications/paper/blank.jte", Map.of("form", form), html);
        return printer.print(form.title(), form.language(), html.toString());
    }
}
