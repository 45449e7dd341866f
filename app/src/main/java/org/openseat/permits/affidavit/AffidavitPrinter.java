package org.openseat.permits.affidavit;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.letters.press.LetterPrinter;
import org.openseat.permits.affidavit.Affidavit.Signature;
import org.openseat.permits.affidavit.Affidavit.Statement;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Prints the affidavit: signed, or with empty lines for a pen; in the family's language, and in English for the
/// schools. (rules §7 D14)
@Component
class AffidavitPrinter {

    private final TemplateEngine templates;
    private final Words words;
    private final Schools schools;
    private final LetterPrinter printer;

    AffidavitPrinter(TemplateEngine templates, Words words, Schools schools, LetterPrinter printer) {
        this.templates = templates;
        this.words = words;
        this.schools = schools;
        this.printer = printer;
    }

    byte[] signed(CareCase care, Statement statement, Signature parent, String language, ZoneId zone) {
        return print(care, statement, parent, language, zone);
    }

    byte[] blank(CareCase care, String language, ZoneId zone) {
        return print(care, null, null, language, zone);
    }

    private byte[] print(
            CareCase care, @Nullable Statement statement, @Nullable Signature parent, String language, ZoneId zone) {
        var english = words.language("en").orElseThrow();
        var own = words.language(language).orElse(english);
        var html = Stream.of(own, english)
                .distinct()
                .map(each -> draw(new Sheet(words, each, zone, care, school(care), statement, parent)))
                .collect(Collectors.joining("\n"));
        return printer.print(words.say(own.code(), "permits.affidavit.sheet.title"), own, html);
    }

    private String draw(Sheet sheet) {
        var html = new StringOutput();
        templates.render("permits/affidavit/Sheet.jte", Map.of("sheet", sheet), html);
        return html.toString();
    }

    private String school(CareCase care) {
        return schools.find(care.school()).map(School::name).orElseThrow();
    }
}
