package org.openseat.interdistrict.lookup;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.openseat.cases.CaseId;
import org.openseat.interdistrict.VisitorDesk;
import org.openseat.interdistrict.lookup.Visit.Kind;
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
    private final VisitorDesk desk;
    private final ReceiptPrinter printer;
    private final Languages languages;
    private final Clock clock;

    ReceiptController(VisitCookie cookie, VisitorDesk desk, ReceiptPrinter printer, Languages languages, Clock clock) {
        this.cookie = cookie;
        this.desk = desk;
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
        return visit.kind() == Kind.INTER
                ? desk.look(new CaseId(visit.request()), LocalDate.now(clock))
                        .map(file -> ReceiptPage.of(file, visit))
                        .filter(receipt -> !receipt.lines().isEmpty())
                : Optional.empty();
    }
}
