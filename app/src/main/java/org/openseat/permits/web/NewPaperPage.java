package org.openseat.permits.web;

import java.util.List;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Page;
import org.openseat.ui.words.Said;

/// Asks the family for a new paper in place of one that the school could not accept.
record NewPaperPage(PermitView of, Paper paper, List<Said> problems) implements Page {}
