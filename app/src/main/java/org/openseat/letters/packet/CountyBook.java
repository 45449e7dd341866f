package org.openseat.letters.packet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.documents.Document;
import org.openseat.letters.KeptLetter;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.Wording;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Makes the packet for the county board of education: the request, the district's last word, all other letters, the
/// timeline, the papers. Made again, it has the same bytes. (R-APL-7)
@Component
class CountyBook {

    private final LetterDesk letters;
    private final PacketSheets sheets;
    private final Binder binder;
    private final Words words;

    CountyBook(LetterDesk letters, PacketSheets sheets, Binder binder, Words words) {
        this.letters = letters;
        this.sheets = sheets;
        this.binder = binder;
        this.words = words;
    }

    /// The packet in a temporary file, which the caller removes.
    Path make(CountyFile county) throws IOException {
        var languages = languages(county);
        var first = languages.getFirst();
        return binder.bind(
                parts(county, languages),
                rows -> sheets.print("CountyIndex", languages, Map.of("county", county, "rows", rows)),
                new Binder.Cover(
                        words.say(first.code(), "packet.county.title"),
                        county.file().filed().number().value(),
                        first,
                        county.asOf()));
    }

    private List<Part> parts(CountyFile county, List<Language> languages) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Ours(
                says("packet.application"),
                () -> sheets.print("CountyApplication", languages, Map.of("county", county))));
        county.letters().stream()
                .filter(CountyFile::last)
                .map(letter -> letter(letter, "packet.county.final"))
                .forEach(parts::add);
        county.correspondence().map(letter -> letter(letter, "packet.letter")).forEach(parts::add);
        parts.add(new Part.Ours(
                says("packet.timeline"), () -> sheets.print("CountyTimeline", languages, Map.of("county", county))));
        county.support().stream().map(this::paper).forEach(parts::add);
        return parts;
    }

    private Part letter(KeptLetter letter, String key) {
        return new Part.Ours(
                language -> words.say(
                        language.code(),
                        key,
                        sheets.date(letter.written(), language),
                        words.say(language.code(), letter.kind().words("title"))),
                () -> letters.pdf(letter.id()).orElseThrow());
    }

    private Part paper(Document paper) {
        return new Part.Sent(
                language -> words.say(
                        language.code(),
                        "packet.county.support",
                        Sentences.word(Paper.valueOf(paper.kind()), language.locale()),
                        paper.name()),
                paper);
    }

    private Wording says(String key) {
        return language -> words.say(language.code(), key);
    }

    /// The family's language, as its letters are written, and English.
    private List<Language> languages(CountyFile county) {
        var family =
                county.letters().stream().map(KeptLetter::language).findFirst().orElse("en");
        return Stream.of(words.language(family), words.language("en"))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
