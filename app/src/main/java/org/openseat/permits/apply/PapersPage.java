package org.openseat.permits.apply;

import java.util.List;
import org.openseat.documents.Document;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Page;
import org.openseat.ui.Said;

/// Shows which papers are needed and takes photos or files for each.
record PapersPage(String child, String path, List<Needed> papers, List<Said> problems, boolean complete)
        implements Page {

    /// A paper and the files sent for it so far.
    record Needed(Paper paper, List<Document> files) {}
}
