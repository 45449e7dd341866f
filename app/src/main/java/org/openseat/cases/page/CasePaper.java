package org.openseat.cases.page;

import java.util.List;
import org.openseat.documents.Document;
import org.openseat.ui.piece.Paper;

/// A paper on the page of a case, with the files of it that wait for this reader's yes or no.
public record CasePaper(Paper paper, List<Document> toRead) {}
