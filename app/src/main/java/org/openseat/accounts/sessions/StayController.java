package org.openseat.accounts.sessions;

import org.openseat.accounts.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Asked by a page that is open: whoever reads or types for long stays signed in. (WCAG 2.2, 2.2.1)
@Controller
class StayController {

    @GetMapping("/profile/stay")
    ResponseEntity<Void> stay(SignedIn person) {
        return ResponseEntity.noContent().build();
    }
}
