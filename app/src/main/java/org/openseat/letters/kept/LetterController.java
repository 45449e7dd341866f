package org.openseat.letters.kept;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.letters.CaseDoor;
import org.openseat.letters.LetterDesk;
import org.openseat.letters.NeedToKnow;
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
    private final List<NeedToKnow> kept;

    LetterController(LetterDesk desk, List<CaseDoor> doors, List<NeedToKnow> kept) {
        this.kept = kept;
        this.desk = desk;
        this.doors = doors;
    }

    @GetMapping("/letters/{id}")
    Answer open(@PathVariable UUID id, SignedIn reader) {
        return desk.open(new LetterId(id))
                .flatMap(opened -> path(opened.letter(), reader)
                        .map(path -> Answer.show(new LetterPage(opened.letter(), opened.html(), path))))
                .orElseGet(Answer::notFound);
    }

    @GetMapping("/letters/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, SignedIn reader) {
        return desk.open(new LetterId(id))
                .filter(opened -> path(opened.letter(), reader).isPresent())
                .flatMap(opened -> desk.pdf(opened.letter().id()))
                .map(pdf -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"letter-" + id + ".pdf\"")
                        .header("X-Content-Type-Options", "nosniff")
                        .cacheControl(CacheControl.noStore())
                        .body(pdf))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /// Where the case is, for somebody who may open it and read this letter.
    private Optional<String> path(KeptLetter letter, SignedIn reader) {
        return doors.stream()
                .flatMap(door -> door.path(letter.caseId(), reader).stream())
                .findFirst()
                .filter(_ -> kept.stream().noneMatch(need -> need.keeps(letter.caseId(), letter.kind(), reader)));
    }
}
