package org.openseat.cases.status;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.openseat.documents.DocumentDesk;
import org.openseat.ui.Answer;
import org.openseat.ui.words.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Says in black and white what arrived in this visit: names, sizes and times. (R-INT-16)
@Controller
class ReceiptController {

    private final VisitCookie cookie;
    private final DocumentDesk documents;
    private final ReceiptPrinter printer;
    private final Languages languages;
    private final Clock clock;

    ReceiptController(
            VisitCookie cookie, DocumentDesk documents, ReceiptPrinter printer, Languages languages, Clock clock) {
        this.cookie = cookie;
        this.documents = documents;
        this.printer = printer;
        this.languages = languages;
        this.clock = clock;
    }

    @GetMapping("/status/request/receipt")
    Answer show(HttpServletRequest request) {
        return cookie.visit(request)
                .map(visit ->
                        receipt(visit).map(page -> Answer.show(page)).orElseGet(() -> Answer.go("/status/request")))
                .orElseGet(() -> Answer.go("/status?why=ended"));
    }

    @GetMapping("/status/request/receipt.pdf")
    ResponseEntity<byte[]> print(HttpServletRequest request) {
        return cookie.visit(request)
                .flatMap(this::receipt)
                .map(receipt -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"receipt.pdf\"")
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                        .body(printer.print(receipt, languages.of(request), clock.getZone())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<ReceiptPage> receipt(Visit visit) {
        var sent = documents.of(visit.request().packet()).stream()
                .filter(document -> document.sentBy().equals(visit.id()))
                .toList();
        return sent.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReceiptPage(visit.number().value(), sent));
    }
}
