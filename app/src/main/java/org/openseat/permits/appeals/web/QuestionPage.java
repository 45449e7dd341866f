package org.openseat.permits.appeals.web;

import org.openseat.permits.CaseFile;
import org.openseat.permits.appeals.AppealDraft;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// One page of questions of the appeal form.
record QuestionPage(CaseFile file, AppealDraft draft, AppealPart part, Form form) implements Page {}
