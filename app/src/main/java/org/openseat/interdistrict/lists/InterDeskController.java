package org.openseat.interdistrict.lists;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.Outcome;
import org.openseat.cases.lists.Desk;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.office.OfficeDesk;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// The permit office's lists of requests between districts, and the same button for several of one at once.
@Controller
class InterDeskController {

    private static final Pattern LIST = Pattern.compile("[A-Z]{1,20}");

    private final Desk desk;
    private final OfficeDesk office;
    private final Clock clock;

    InterDeskController(Desk desk, OfficeDesk office, Clock clock) {
        this.desk = desk;
        this.office = office;
        this.clock = clock;
    }

    @GetMapping(InterWork.DESK)
    Answer show(@RequestParam Map<String, String> asked, SignedIn staff, HttpServletResponse response) {
        return desk.show(InterWork.DESK, asked, staff, response);
    }

    /// Each request is done by itself, and one that is elsewhere by now stays as it is.
    @PostMapping(InterWork.DESK + "/batch")
    Answer press(
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String what,
            @RequestParam @Nullable List<UUID> chosen,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String paper,
            @RequestParam(defaultValue = "") String message,
            SignedIn staff) {
        var back = UriComponentsBuilder.fromPath(InterWork.DESK)
                .queryParam("list", LIST.matcher(part).matches() ? part : "WAITING");
        var requests = (chosen == null ? Stream.<UUID>empty() : chosen.stream())
                .distinct()
                .map(CaseId::new)
                .toList();
        var button = button(what, to, paper, message.strip(), staff);
        if (requests.isEmpty() || button.isEmpty()) {
            var problem = requests.isEmpty() ? "none" : what.equals("ask") ? "ask" : "give";
            return Answer.go(back.queryParam("problem", problem).toUriString());
        }
        var done = requests.stream()
                .map(button.get())
                .filter(came -> came.filter(Outcome.Done.class::isInstance).isPresent())
                .count();
        return Answer.go(back.queryParam("done", done)
                .queryParam("left", requests.size() - done)
                .toUriString());
    }

    /// Empty when what the button needs was not filled in.
    private Optional<Function<CaseId, Optional<Outcome<InterRequest>>>> button(
            String what, String to, String paper, String message, SignedIn staff) {
        var now = ZonedDateTime.now(clock);
        return switch (what) {
            case "mine" -> Optional.of(id -> office.give(id, staff.id().toString(), staff, now));
            case "give" -> to.isEmpty() ? Optional.empty() : Optional.of(id -> office.give(id, to, staff, now));
            case "ask" ->
                Stream.of(Paper.values())
                        .filter(each -> each.name().equals(paper) && !message.isEmpty())
                        .findFirst()
                        .map(each -> id -> office.ask(id, Set.of(each), message, staff, now));
            case "release" -> Optional.of(id -> office.awaitRelease(id, staff, now));
            case "school" -> Optional.of(id -> office.awaitSchool(id, staff, now));
            default -> Optional.empty();
        };
    }
}
