package org.openseat.interdistrict.lists;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// The same button for several requests of the office's list.
@Controller
class BatchController {

    private static final Pattern LIST = Pattern.compile("[A-Z]{1,20}");

    private final Batch batch;
    private final Clock clock;

    BatchController(Batch batch, Clock clock) {
        this.batch = batch;
        this.clock = clock;
    }

    @PostMapping("/desk/inter/batch")
    Answer press(
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String what,
            @RequestParam @Nullable List<UUID> chosen,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String paper,
            @RequestParam(defaultValue = "") String message,
            SignedIn office) {
        var back = UriComponentsBuilder.fromPath(InterLists.DESK)
                .queryParam("list", LIST.matcher(part).matches() ? part : "WAITING");
        if (chosen == null || chosen.isEmpty()) {
            return Answer.go(back.queryParam("problem", "none").toUriString());
        }
        var requests = chosen.stream().map(CaseId::new).toList();
        return press(what, requests, to, paper, message.strip(), office)
                .map(count -> Answer.go(back.queryParam("done", count.done())
                        .queryParam("left", count.left())
                        .toUriString()))
                .orElseGet(() -> Answer.go(back.queryParam("problem", what.equals("ask") ? "ask" : "give")
                        .toUriString()));
    }

    /// Empty when what the button needs was not filled in.
    private Optional<Batch.Count> press(
            String what, List<CaseId> requests, String to, String paper, String message, SignedIn office) {
        var now = ZonedDateTime.now(clock);
        return switch (what) {
            case "mine" -> Optional.of(batch.give(requests, office.id().value().toString(), office, now));
            case "give" -> to.isEmpty() ? Optional.empty() : Optional.of(batch.give(requests, to, office, now));
            case "ask" ->
                Stream.of(Paper.values())
                        .filter(each -> each.name().equals(paper) && !message.isEmpty())
                        .findFirst()
                        .map(each -> batch.ask(requests, each, message, office, now));
            case "release" -> Optional.of(batch.awaitRelease(requests, office, now));
            case "school" -> Optional.of(batch.awaitSchool(requests, office, now));
            default -> Optional.empty();
        };
    }
}
