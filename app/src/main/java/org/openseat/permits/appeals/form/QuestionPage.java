package org.openseat.permits.appeals.form;

import org.openseat.permits.appeals.AppealDraft;
import org.openseat.permits.file.CaseFile;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// One page of questions of the appeal form.
record QuestionPage(CaseFile file, AppealDraft draft, AppealPart part, Form form) implements Page {}
