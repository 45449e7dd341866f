package org.openseat.interdistrict.lists;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.lists.Desk;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The address of the permit office's lists of requests between districts.
@Controller
class InterDeskController {

    private final Desk desk;

    InterDeskController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(InterLists.DESK)
    Answer show(@RequestParam Map<String, String> asked, SignedIn office, HttpServletResponse response) {
        return desk.show(InterLists.DESK, asked, office, response);
    }
}
