package org.openseat.permits.review;

import org.openseat.permits.CaseFile;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Asks the school of residence when it met the family, who was there, and what was said.
record MeetingPage(CaseFile file, Form form) implements Page {}
