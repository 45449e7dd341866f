package org.openseat.cases;

import org.openseat.ui.words.Language;

/// Prints a page as a PDF that becomes one of a request's papers; the module that writes letters does it.
public interface PaperPrinter {

    /// @param html the body of the page
    byte[] print(String title, Language language, String html);
}
