package org.openseat.permits.appeals.more;

import java.util.List;
import org.openseat.documents.Document;
import org.openseat.permits.file.CaseFile;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.words.Said;

/// Takes the family's answer to what the school asked, in words, in papers or both.
record MorePage(CaseFile file, String question, List<Document> files, Form form, List<Said> problems) implements Page {

    boolean right() {
        return form.ok() && problems.isEmpty();
    }
}
