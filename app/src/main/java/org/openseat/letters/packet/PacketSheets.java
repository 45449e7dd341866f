package org.openseat.letters.packet;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openseat.cases.record.HeardOpinion;
import org.openseat.letters.LetterPrinter;
import org.openseat.letters.Voice;
import org.openseat.letters.cases.PacketFacts;
import org.openseat.permits.CaseFile;
import org.openseat.permits.appeals.FiledAppeal;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.SafetyAndProtection;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.SpecialEducationRouting;
import org.openseat.schools.DistrictOffice;
import org.openseat.start.Settings;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Prints the packet's own sheets, each in the family's language and then in English, as the letters are.
@Component
class PacketSheets {

    /// Their pages are counted through the whole packet, so a sheet has no count of its own.
    private static final String STYLE =
            "@page { @bottom-right { content: none } } table.facts { page-break-inside: auto }"
                    + " .facts .number { width: 8%; text-align: right }";

    private final TemplateEngine templates;
    private final LetterPrinter printer;
    private final PacketFacts facts;
    private final TimelineLines timeline;
    private final DistrictOffice office;
    private final Words words;
    private final URI site;

    PacketSheets(
            TemplateEngine templates,
            LetterPrinter printer,
            PacketFacts facts,
            TimelineLines timeline,
            DistrictOffice office,
            Words words,
            Settings settings) {
        this.templates = templates;
        this.printer = printer;
        this.facts = facts;
        this.timeline = timeline;
        this.office = office;
        this.words = words;
        this.site = settings.baseUrl();
    }

    /// One line of the index.
    record Row(int number, Part part, int page) {}

    byte[] index(CaseFile file, List<Row> rows, Instant asOf, List<Language> languages) {
        return print("Index", languages, Map.of("file", file, "rows", rows, "asOf", asOf));
    }

    byte[] application(CaseFile file, List<Language> languages) {
        return print("Application", languages, Map.of("packet", facts.copy(file)));
    }

    byte[] rules(CaseFile file, HeardOpinion heard, List<Language> languages) {
        var findings = heard.opinion().findings().stream()
                .filter(PacketSheets::forBothSides)
                .toList();
        return print("Rules", languages, Map.of("heard", heard, "findings", findings));
    }

    /// Special education and safety are need-to-know. (R-ROL-3)
    private static boolean forBothSides(Finding finding) {
        return !finding.rule().equals(SpecialEducationRouting.class.getSimpleName())
                && !finding.rule().equals(SafetyAndProtection.class.getSimpleName());
    }

    byte[] filed(FiledAppeal filed, List<Language> languages) {
        return print("Filed", languages, Map.of("filed", filed));
    }

    byte[] timeline(CaseFile file, List<Language> languages) {
        return print("Timeline", languages, Map.of("lines", timeline.of(file)));
    }

    String date(Instant moment, Language language) {
        return Sentences.date(moment.atZone(office.timeZone()).toLocalDate(), language.locale());
    }

    byte[] print(String template, List<Language> languages, Map<String, Object> what) {
        var html = languages.stream()
                .map(language -> draw(template, new Voice(words, language, office.timeZone(), site), what))
                .collect(Collectors.joining("\n"));
        return printer.print(words.say(languages.getFirst().code(), "packet.title"), languages.getFirst(), html, STYLE);
    }

    private String draw(String template, Voice voice, Map<String, Object> what) {
        Map<String, Object> all = new HashMap<>(what);
        all.put("voice", voice);
        var html = new StringOutput();
        templates.render("letters/packet/" + template + ".jte", all, html);
        return html.toString();
    }
}
