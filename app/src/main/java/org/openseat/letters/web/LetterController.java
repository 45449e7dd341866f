package org.openseat.letters.web;

import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.LetterId;
import org.openseat.letters.LetterKind;
import org.openseat.permits.PermitId;
import org.openseat.permits.PermitScope;
import org.openseat.ui.Answer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class LetterController {

    private final LetterDesk desk;
    private final PermitScope scope;

    LetterController(LetterDesk desk, PermitScope scope) {
        this.desk = desk;
        this.scope = scope;
    }

    @GetMapping("/letters/{id}")
    Answer open(@PathVariable UUID id, SignedIn reader) {
        return desk.open(new LetterId(id), reader.id().value())
                .map(opened -> Answer.show(new LetterPage(opened.letter(), opened.html())))
                .orElseGet(Answer::notFound);
    }

    @GetMapping("/letters/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, SignedIn reader) {
        return answer(id, desk.pdf(new LetterId(id), reader.id().value()));
    }

    /// For whoever may open the case: the child's other guardians, both schools, the district.
    @GetMapping("/permits/{permit}/letters/{id}.pdf")
    ResponseEntity<byte[]> pdfOfCase(@PathVariable UUID permit, @PathVariable UUID id, SignedIn reader) {
        return answer(
                id,
                scope.find(new PermitId(permit), reader).flatMap(request -> desk.pdfOfCase(new LetterId(id), permit)));
    }

    /// The receipt of a request that was sent a moment ago: it is written after the request is safe, so it may take a
    /// moment.
    @GetMapping("/permits/{permit}/receipt")
    Answer receipt(@PathVariable UUID permit, SignedIn reader) throws InterruptedException {
        if (scope.find(new PermitId(permit), reader).isEmpty()) {
            return Answer.notFound();
        }
        for (int tries = 0; tries < 40; tries++) {
            var receipt = desk.ofCase(permit).stream()
                    .filter(letter -> letter.kind() == LetterKind.RECEIPT)
                    .findFirst();
            if (receipt.isPresent()) {
                return Answer.go(
                        "/permits/" + permit + "/letters/" + receipt.get().id().value() + ".pdf");
            }
            Thread.sleep(250);
        }
        return Answer.go("/permits/" + permit);
    }

    private static ResponseEntity<byte[]> answer(UUID id, Optional<byte[]> letter) {
        return letter.map(pdf -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"letter-" + id + ".pdf\"")
                        .header("X-Content-Type-Options", "nosniff")
                        .cacheControl(CacheControl.noStore())
                        .body(pdf))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
