package org.openseat.ui.again;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Shows a form with its errors again, byte for byte; to anybody else, the empty form.
@Controller
class AgainController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8);

    private final KeptPages pages;

    AgainController(KeptPages pages) {
        this.pages = pages;
    }

    @GetMapping(KeptPages.PATH + "{token}")
    ResponseEntity<byte[]> show(@PathVariable String token, HttpServletRequest request) {
        var kept = pages.find(token, request);
        return kept.flatMap(KeptPages.Kept::html)
                .map(html -> ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .contentType(HTML)
                        .body(html))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(kept.map(KeptPages.Kept::from).orElse("/")))
                        .build());
    }
}
