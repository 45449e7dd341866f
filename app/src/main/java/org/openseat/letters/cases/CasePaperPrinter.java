package org.openseat.letters.cases;

import org.openseat.letters.LetterPrinter;
import org.openseat.cases.PaperPrinter;
import org.openseat.ui.words.Language;
import org.springframework.stereotype.Component;

/// Prints a paper of a request as letters are printed.
@Component
class CasePaperPrinter implements PaperPrinter {

    private final LetterPrinter printer;

    CasePaperPrinter(LetterPrinter printer) {
        this.printer = printer;
    }

    @Override
    public byte[] print(String title, Language language, String html) {
        return printer.print(title, language, html);
    }
}
