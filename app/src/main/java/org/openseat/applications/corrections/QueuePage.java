package org.openseat.applications.corrections;

import java.util.List;
import org.openseat.applications.ledger.Correction;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// Corrections that wait for an answer, the next due first.
record QueuePage(List<Row> rows) implements Page {

    record Row(Correction correction, String child, String number, String program) {}

    static String kind(Frame frame, Correction correction) {
        return Sentences.capital(correction.kind(), frame.language().locale());
    }
}
