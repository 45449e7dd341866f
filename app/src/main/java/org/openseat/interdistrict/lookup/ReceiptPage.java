package org.openseat.interdistrict.lookup;

import java.util.List;
import org.openseat.documents.Document;
import org.openseat.interdistrict.InterCase;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.words.Language;

/// The receipt of a visit: every file that arrived in it, with its size as kept and when it came.
record ReceiptPage(String number, List<Document> lines) implements Page {

    static ReceiptPage of(InterCase file, Visit visit) {
        return new ReceiptPage(
                file.filed().number().value(),
                file.documents().stream()
                        .filter(document -> document.sentBy().equals(visit.id()))
                        .toList());
    }

    String paper(Frame frame, Document document) {
        return paper(frame.language(), document);
    }

    static String paper(Language language, Document document) {
        var word = Sentences.word(Paper.valueOf(document.kind()), language.locale());
        return word.substring(0, 1).toUpperCase(language.locale()) + word.substring(1);
    }
}
