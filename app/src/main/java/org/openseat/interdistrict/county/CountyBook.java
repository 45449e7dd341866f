package org.openseat.interdistrict.county;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openseat.cases.told.PacketLines;
import org.openseat.documents.Document;
import org.openseat.letters.binder.Binder;
import org.openseat.letters.binder.Part;
import org.openseat.letters.binder.Sheets;
import org.openseat.letters.press.Wording;
import org.openseat.letters.sheet.Fact;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.words.Language;
import org.springframework.stereotype.Component;

/// Makes the packet for the county board of education: the request, the district's last word, all other letters, the
/// timeline, the papers. Made again, it has the same bytes. (R-APL-7)
@Component
class CountyBook {

    private final Sheets sheets;
    private final PacketLines lines;
    private final Binder binder;

    CountyBook(Sheets sheets, PacketLines lines, Binder binder) {
        this.sheets = sheets;
        this.lines = lines;
        this.binder = binder;
    }

    /// The packet in a temporary file, which the caller removes.
    Path make(CountyFile county) throws IOException {
        var filed = county.file().filed();
        var languages = sheets.languages(filed.id().value());
        return binder.bind(
                parts(county, languages),
                new Binder.Cover(
                        sheets.words("interdistrict.county.title"),
                        filed.number().value(),
                        languages,
                        county.asOf(),
                        facts(county),
                        null,
                        null));
    }

    private List<Fact> facts(CountyFile county) {
        var file = county.file();
        var filed = file.filed();
        var reason = filed.reason().label(filed.direction());
        return List.of(
                new Fact(sheets.words("letters.number"), any -> filed.number().value()),
                fact("student", any -> file.child()),
                fact("year", any -> filed.year().label()),
                fact("type", language -> Sentences.word(reason, language.locale())),
                fact("from", any -> file.from()),
                fact("to", any -> file.to()));
    }

    private Fact fact(String name, Wording said) {
        return new Fact(sheets.words("cases.told.fact." + name), said);
    }

    private List<Part> parts(CountyFile county, List<Language> languages) {
        var parts = new ArrayList<Part>();
        parts.add(sheets.sheet(
                sheets.words("cases.told.application"),
                "interdistrict/county/CountyApplication.jte",
                languages,
                Map.of("county", county)));
        county.letters().stream()
                .filter(CountyFile::last)
                .map(letter -> sheets.letter(letter, "interdistrict.county.final"))
                .forEach(parts::add);
        county.correspondence()
                .map(letter -> sheets.letter(letter, "letters.binder.letter"))
                .forEach(parts::add);
        parts.add(sheets.timeline(lines.of("interdistrict", county.events()), languages));
        county.support().stream().map(this::paper).forEach(parts::add);
        return parts;
    }

    private Part paper(Document paper) {
        Wording kind = language -> Sentences.word(Paper.valueOf(paper.kind()), language.locale());
        return new Part.Sent(sheets.words("interdistrict.county.support", kind, paper.name()), paper);
    }
}
