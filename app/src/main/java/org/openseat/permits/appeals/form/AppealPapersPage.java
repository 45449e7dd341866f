package org.openseat.permits.appeals.form;

import java.util.List;
import org.openseat.documents.Document;
import org.openseat.permits.file.CaseFile;
import org.openseat.ui.Page;
import org.openseat.ui.words.Said;

/// Takes the papers that a family adds to its appeal, if it has any.
record AppealPapersPage(CaseFile file, List<Document> files, List<Said> problems, boolean onPaper) implements Page {}
