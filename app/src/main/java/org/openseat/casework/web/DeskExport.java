package org.openseat.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.openseat.cases.lists.CaseLine;
import org.openseat.cases.page.Voice;
import org.openseat.reporting.sheets.CsvSheet;
import org.openseat.ui.words.Languages;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// A list as a table that a spreadsheet opens.
@Component
class DeskExport {

    /// Longer lists are what the reports are for.
    static final int MOST = 5_000;

    private static final List<String> COLUMNS = List.of(
            "number", "student", "grade", "year", "asks", "from", "reason", "received", "due", "state", "worker");

    private final org.openseat.ui.words.Words words;
    private final Languages languages;
    private final Clock clock;

    DeskExport(org.openseat.ui.words.Words words, Languages languages, Clock clock) {
        this.words = words;
        this.languages = languages;
        this.clock = clock;
    }

    void write(List<CaseLine> lines, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var voice = new Voice(words, languages.of(request));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"list.csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        var heads = COLUMNS.stream().map(column -> voice.say("casework.column." + column));
        try (var sheet = new CsvSheet(response.getOutputStream(), heads.toList())) {
            for (var line : lines) {
                sheet.row(Arrays.asList(
                        line.number().value(),
                        line.child(),
                        line.grade(),
                        line.year(),
                        line.asks(),
                        line.from(),
                        line.type(),
                        line.received().atZone(clock.getZone()).toLocalDate(),
                        line.due(),
                        line.status().label(),
                        line.worker()));
            }
        }
    }
}
