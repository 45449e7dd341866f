package org.openseat.permits;

import java.time.LocalDate;
import org.openseat.cases.CaseId;
import org.openseat.ui.words.Language;

/// Glances at a permit request for the page that needs no sign-in; that page has made sure that the asker may.
public interface Glances {

    Glance at(CaseId permit, Language language, LocalDate today);
}
