package org.openseat.cases.status;

import java.util.List;
import org.openseat.documents.Document;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.words.Language;

/// The receipt of a visit: every file that arrived in it, with its size as kept and when it came.
record ReceiptPage(String number, List<Document> lines) implements Page {

    String paper(Frame frame, Document document) {
        return paper(frame.language(), document);
    }

    static String paper(Language language, Document document) {
        return Sentences.capital(Paper.valueOf(document.kind()), language.locale());
    }
}
