package org.openseat.permits.apply;

import java.util.List;
import org.openseat.cases.CaseId;
import org.openseat.documents.Document;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Page;
import org.openseat.ui.words.Said;

/// Shows which papers are needed and takes photos or files for each.
record PapersPage(CaseId id, String child, String path, List<Needed> papers, List<Said> problems, boolean complete)
        implements Page {

    /// A paper that is needed or may be added, the files sent for it so far, and what was sent before that could serve.
    record Needed(Paper paper, boolean optional, List<Document> files, List<SentBefore.Found> before) {

        /// The provider may also sign on line.
        boolean online() {
            return paper == Paper.CHILD_CARE_AFFIDAVIT && files.isEmpty();
        }
    }
}
