package org.openseat.audit.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.audit.chain.Heads;
import org.openseat.ui.Answer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The published ends of the log's chain, for everybody.
@Controller
class LogController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Heads heads;

    LogController(Heads heads) {
        this.heads = heads;
    }

    @GetMapping("/log")
    Answer show() {
        return Answer.show(new LogPage(heads.all()));
    }

    @GetMapping("/log/heads.csv")
    ResponseEntity<String> file() {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header("Content-Disposition", "attachment; filename=\"heads.csv\"")
                .body(Stream.concat(
                                Stream.of("day,place,hash"),
                                heads.all().stream().map(head -> head.day() + "," + head.place() + "," + head.hash()))
                        .collect(Collectors.joining("\n", "", "\n")));
    }
}
