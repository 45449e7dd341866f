package org.openseat.letters.kept;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.letters.CaseDoor;
import org.openseat.letters.LetterDesk;
import org.openseat.ui.Answer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Letters for whoever may open their case. (R-ROL-3)
@Controller
class LetterController {

    private final LetterDesk desk;
    private final List<CaseDoor> doors;

    LetterController(LetterDesk desk, List<CaseDoor> doors) {
        this.desk = desk;
        this.doors = doors;
    }

    @GetMapping("/letters/{id}")
    Answer open(@PathVariable UUID id, SignedIn reader) {
        return desk.open(new LetterId(id))
                .flatMap(opened -> path(opened.letter().caseId(), reader)
                        .map(path -> Answer.show(new LetterPage(opened.letter(), opened.html(), path))))
                .orElseGet(Answer::notFound);
    }

    @GetMapping("/letters/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, SignedIn reader) {
        return desk.open(new LetterId(id))
                .filter(opened -> path(opened.letter().caseId(), reader).isPresent())
                .flatMap(opened -> desk.pdf(opened.letter().id()))
                .map(pdf -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"letter-" + id + ".pdf\"")
                        .header("X-Content-Type-Options", "nosniff")
                        .cacheControl(CacheControl.noStore())
                        .body(pdf))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /// Where the case is, for somebody who may open it.
    private Optional<String> path(UUID caseId, SignedIn reader) {
        return doors.stream()
                .flatMap(door -> door.path(caseId, reader).stream())
                .findFirst();
    }
}
