package org.openseat.letters.packet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openseat.permits.CaseFile;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Makes the indexed appeal packet of a case: the same bytes for whoever asks, as often as they ask, until something
/// else happens in the case.
@Component
class AppealPacket {

    private final PacketParts parts;
    private final PacketSheets sheets;
    private final Binder binder;
    private final Words words;

    AppealPacket(PacketParts parts, PacketSheets sheets, Binder binder, Words words) {
        this.parts = parts;
        this.sheets = sheets;
        this.binder = binder;
        this.words = words;
    }

    /// The packet in a temporary file, which the caller removes.
    Path make(CaseFile file) throws IOException {
        var languages = languages(file);
        var first = languages.getFirst();
        var asOf = TimelineLines.last(file);
        return binder.bind(
                parts.of(file, languages),
                rows -> sheets.index(file, rows, asOf, languages),
                new Binder.Cover(
                        words.say(first.code(), "packet.title"),
                        file.packet().number().value(),
                        first,
                        asOf));
    }

    private List<Language> languages(CaseFile file) {
        return Stream.of(words.language(parts.language(file)), words.language("en"))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
