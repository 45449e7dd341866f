package org.openseat.cases.page.shown;

import org.openseat.cases.page.CaseView;
import org.openseat.ui.Page;

/// Says that a request has arrived, under which number, and what happens next; it may be bookmarked.
record SubmittedPage(CaseView of) implements Page {}
