package org.openseat.permits.packet;

import java.io.IOException;
import java.nio.file.Path;
import org.openseat.letters.binder.Binder;
import org.openseat.letters.binder.Sheets;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.letters.CaseFacts;
import org.springframework.stereotype.Component;

/// Makes the indexed appeal packet of a case: the same bytes for whoever asks, as often as they ask, until something
/// else happens in the case.
@Component
class AppealPacket {

    private final PacketParts parts;
    private final Sheets sheets;
    private final Binder binder;
    private final CaseFacts facts;

    AppealPacket(PacketParts parts, Sheets sheets, Binder binder, CaseFacts facts) {
        this.parts = parts;
        this.sheets = sheets;
        this.binder = binder;
        this.facts = facts;
    }

    /// The packet in a temporary file, which the caller removes.
    Path make(CaseFile file) throws IOException {
        var packet = file.packet();
        var languages = sheets.languages(packet.id().value());
        return binder.bind(
                parts.of(file, languages),
                new Binder.Cover(
                        sheets.words("permits.packet.title"),
                        packet.number().value(),
                        languages,
                        TimelineLines.last(file),
                        facts.asked(file),
                        sheets.words("permits.packet.same"),
                        sheets.words("permits.packet.kept")));
    }
}
