package org.openseat.cases.told;

import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.ForEveryKind;
import org.openseat.letters.LetterDesk;
import org.openseat.ui.Answer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The receipt of a request that was sent a moment ago: it is written after the request is safe, so it may take a
/// moment.
@ForEveryKind
class ReceiptController {

    private static final int TRIES = 40;
    private static final int PAUSE = 250;

    private final LetterDesk desk;
    private final CaseOpener door;

    ReceiptController(LetterDesk desk, CaseOpener door) {
        this.desk = desk;
        this.door = door;
    }

    @GetMapping("/{request}/receipt")
    Answer receipt(@PathVariable UUID request, SignedIn reader) throws InterruptedException {
        var path = door.path(request, reader);
        if (path.isEmpty()) {
            return Answer.notFound();
        }
        var receipt = desk.about(request, CaseMail.SUBMITTED);
        for (int tries = 0; tries < TRIES && receipt.isEmpty(); tries++) {
            Thread.sleep(PAUSE);
            receipt = desk.about(request, CaseMail.SUBMITTED);
        }
        return Answer.go(
                receipt.map(letter -> "/letters/" + letter.value() + ".pdf").orElse(path.get()));
    }
}
