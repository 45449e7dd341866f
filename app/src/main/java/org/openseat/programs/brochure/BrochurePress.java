package org.openseat.programs.brochure;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openseat.district.SchoolYear;
import org.openseat.letters.press.LetterPrinter;
import org.openseat.programs.Programs;
import org.openseat.programs.directory.ProgramDirectory;
import org.openseat.programs.directory.ProgramEdition;
import org.openseat.programs.show.ProgramFacts;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Prints the brochure once for each edition of the directory and each language, and keeps it until the next.
@Component
class BrochurePress {

    private record Key(ProgramEdition edition, SchoolYear cycle, String language) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key(var of, var year, var code)
                    && of == edition
                    && year.equals(cycle)
                    && code.equals(language);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(edition) * 31 + language.hashCode();
        }
    }

    private final Programs programs;
    private final ProgramDirectory directory;
    private final ProgramFacts facts;
    private final Words words;
    private final TemplateEngine templates;
    private final LetterPrinter printer;
    private final Map<Key, byte[]> printed = new ConcurrentHashMap<>();

    BrochurePress(
            Programs programs,
            ProgramDirectory directory,
            ProgramFacts facts,
            Words words,
            TemplateEngine templates,
            LetterPrinter printer) {
        this.programs = programs;
        this.directory = directory;
        this.facts = facts;
        this.words = words;
        this.templates = templates;
        this.printer = printer;
    }

    Brochure brochure(SchoolYear cycle, Language language) {
        return Brochure.of(programs, facts, cycle, words, language);
    }

    /// Two who ask at once wait for one printing.
    byte[] pdf(SchoolYear cycle, Language language) {
        var key = new Key(directory.edition(), cycle, language.code());
        printed.keySet().removeIf(old -> old.edition() != key.edition());
        return printed.computeIfAbsent(key, now -> print(brochure(cycle, language)));
    }

    private byte[] print(Brochure brochure) {
        var html = new StringOutput();
        templates.render("programs/brochure/sheet.jte", Map.of("brochure", brochure), html);
        return printer.print(brochure.title(), brochure.language(), html.toString());
    }
}
