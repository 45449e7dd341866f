package org.openseat.permits.appeals.form;

import org.openseat.permits.appeals.FiledAppeal;
import org.openseat.permits.file.CaseFile;
import org.openseat.ui.Page;
import org.openseat.ui.piece.NextStep;

/// Says that the appeal has arrived, who answers by when, and that the student may stay meanwhile.
record FiledPage(CaseFile file, FiledAppeal filed, NextStep next) implements Page {}
