package org.openseat.casework.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.lists.CaseLine;
import org.openseat.cases.lists.CaseLists.Choice;
import org.openseat.cases.lists.Desk;
import org.openseat.casework.web.DeskLists.Shown;
import org.openseat.schools.Calendars;
import org.openseat.ui.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the day of the staff begins: their lists, one search, the next case.
@Controller
class DeskController implements Desk {

    /// As many as the next one is looked for among.
    private static final int NEAR = 500;

    private final DeskLists lists;
    private final DeskTables tables;
    private final DeskExport export;
    private final ListCopies copies;
    private final LastList last;
    private final Calendars calendars;
    private final Clock clock;

    DeskController(
            DeskLists lists,
            DeskTables tables,
            DeskExport export,
            ListCopies copies,
            LastList last,
            Calendars calendars,
            Clock clock) {
        this.lists = lists;
        this.tables = tables;
        this.export = export;
        this.copies = copies;
        this.last = last;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/desk")
    Answer desk(@RequestParam Map<String, String> asked, SignedIn who, HttpServletResponse response) {
        return show("/desk", asked, who, response);
    }

    @Override
    public Answer show(String page, Map<String, String> typed, SignedIn who, HttpServletResponse response) {
        var shown = lists.shown(Asked.of(page, typed), who);
        var asked = shown.asked();
        last.remember(asked, response);
        var today = LocalDate.now(clock);
        var lines = lists.lines(shown, who, today, asked.index() * DeskTables.PAGE, DeskTables.PAGE);
        var total = shown.parts().stream()
                .mapToInt(part -> tables.count(part, asked, who, today))
                .sum();
        return Answer.show(new DeskPage(
                asked,
                shown.list(),
                lists.lists(page, who).stream()
                        .flatMap(part ->
                                DeskPage.Tab.of(part, tables.count(part, Asked.of(page, Map.of()), who, today)))
                        .toList(),
                shown.list() == null ? states(shown, who, today) : List.of(),
                shown.list() == null
                        ? lists.kinds(who)
                        : List.of(shown.parts().getFirst().kind()),
                years(today),
                lines.stream().map(line -> row(line, today)).toList(),
                new Pages(asked.index(), total, lines.size()),
                typed));
    }

    private List<DeskPage.InState> states(Shown shown, SignedIn who, LocalDate today) {
        return shown.parts().stream()
                .map(part -> new DeskPage.InState(
                        part.kind(), tables.states(part, shown.asked().without("state"), who, today)))
                .toList();
    }

    /// The school years that are worked on.
    private static List<Choice> years(LocalDate today) {
        return IntStream.rangeClosed(-1, 1)
                .mapToObj(year -> today.minusMonths(6).plusYears(year).getYear())
                .map(year -> year + "-" + String.format("%02d", (year + 1) % 100))
                .map(year -> new Choice(year, year))
                .toList();
    }

    private DeskPage.Row row(CaseLine line, LocalDate today) {
        var due = line.due();
        return new DeskPage.Row(
                line,
                due == null
                        ? 0
                        : due.isBefore(today) ? -1 : calendars.calendar().schoolDaysBetween(today, due));
    }

    /// The next case of the list that the reader came from; the list itself when there is none.
    @GetMapping("/desk/next")
    Answer next(@RequestParam UUID after, SignedIn who, HttpServletRequest request) {
        var asked = last.read(request);
        var ids = lists.lines(lists.shown(asked, who), who, LocalDate.now(clock), 0, NEAR);
        var at = ids.stream().map(CaseLine::id).toList().indexOf(new CaseId(after));
        return ids.size() > at + 1
                ? Answer.go(ids.get(at + 1).href())
                : Answer.go(Asked.address(asked.page(), asked.typed()));
    }

    @GetMapping("/desk/export.csv")
    void export(
            @RequestParam Map<String, String> typed,
            SignedIn who,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var asked = Asked.of(typed.getOrDefault("desk", "/desk"), typed);
        var today = LocalDate.now(clock);
        var lines = lists.lines(lists.shown(asked, who), who, today, 0, DeskExport.MOST);
        if (copies.taken(asked.page(), lines.size(), who, today, clock.instant())) {
            export.write(lines, request, response);
        } else {
            response.sendRedirect("/reports");
        }
    }
}
