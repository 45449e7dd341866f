package org.openseat.permits.packet;

import java.time.Instant;
import java.util.List;
import org.openseat.cases.record.EveryCase;
import org.openseat.cases.record.Timeline.Entry;
import org.openseat.cases.told.PacketLines;
import org.openseat.letters.binder.Sheets;
import org.openseat.permits.file.CaseFile;
import org.springframework.stereotype.Component;

/// What happened in a case, oldest first, without who merely looked and without what only some may know. (R-ROL-3)
@Component
class TimelineLines {

    private final PacketLines lines;

    TimelineLines(PacketLines lines) {
        this.lines = lines;
    }

    List<Sheets.Line> of(CaseFile file) {
        return lines.of("permits", entries(file));
    }

    /// When something last happened that both sides know of; a packet is as of then.
    static Instant last(CaseFile file) {
        return entries(file).getFirst().at();
    }

    private static List<Entry> entries(CaseFile file) {
        return file.withoutSpecialEducation().timeline().stream()
                .filter(entry -> entry.what() != EveryCase.OPENED)
                .toList();
    }
}
