package org.openseat.intake.web;

import org.openseat.intake.PacksTaken;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Shows the permit office when the district's files were taken last, and what is wrong with them.
@Controller
class PackController {

    private final PacksTaken packs;

    PackController(PacksTaken packs) {
        this.packs = packs;
    }

    @GetMapping("/desk/pack")
    Answer show() {
        return Answer.show(
                new PackPage(packs.lastTaken().orElse(null), packs.refused().orElse(null)));
    }
}
