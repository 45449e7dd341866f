package org.openseat.programs.brochure;

import java.util.List;
import org.openseat.ui.Page;
import org.openseat.ui.words.Language;

/// The brochure as a page, and where to get it as a PDF.
record BrochurePage(Brochure brochure, List<Language> languages) implements Page {}
