package org.openseat.permits.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.lists.Desk;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The permit office's tasks in permits within the district: homes outside it, and schools that are late. (§II.C.8,
/// R-ROL-2)
@Controller
class OfficeController {

    private final Desk desk;

    OfficeController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping(PermitLists.OFFICE)
    Answer show(@RequestParam Map<String, String> asked, SignedIn staff, HttpServletResponse response) {
        return desk.show(PermitLists.OFFICE, asked, staff, response);
    }
}
