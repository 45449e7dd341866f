package org.openseat.lottery.whatif;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.Arrived;
import org.openseat.engine.Mechanism;
import org.openseat.lottery.run.LotteryRun;
import org.openseat.lottery.run.RunTable;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Policy staff ask what would come of a frozen run if something were otherwise.
@Controller
class WhatIfController {

    static final String PAGE = "/desk/what-if";

    private static final int MOST_SHOWN = 20;
    private static final int MOST_DRAWS = 1000;

    /// A quarter of an hour of one core.
    private static final long MOST_WORK = 200_000_000L;

    private final WhatIfTable table;
    private final RunTable runs;
    private final JdbcClient sql;
    private final Arrived arrived;

    WhatIfController(WhatIfTable table, RunTable runs, JdbcClient sql, Arrived arrived) {
        this.table = table;
        this.runs = runs;
        this.sql = sql;
        this.arrived = arrived;
    }

    private List<LotteryRun> frozen() {
        return runs.all().stream().filter(run -> run.manifest() != null).toList();
    }

    @GetMapping(PAGE)
    Answer ask() {
        var form = Form.empty(WhatIfPage.FORM);
        form.values().put("percent", "0");
        form.values().put("draws", "200");
        form.values().put("shares", Change.Shares.AS_IS.name());
        form.values().put("mechanism", "AS_IS");
        form.values().put("points", "yes");
        return Answer.show(new WhatIfPage(frozen(), table.last(MOST_SHOWN), UUID.randomUUID(), form));
    }

    /// Sent twice, it is asked once.
    @PostMapping(PAGE)
    Answer asked(@RequestParam UUID id, @RequestParam Map<String, String> typed, SignedIn who) {
        var form = Form.of(WhatIfPage.FORM, typed);
        var run = form.oneOf(
                "run", frozen().stream().map(each -> each.id().toString()).toList());
        int draws = number(form, "draws", 1, MOST_DRAWS);
        var change = change(form);
        if (run != null && form.ok() && children(UUID.fromString(run)) * draws > MOST_WORK) {
            form.problem("draws", WhatIfPage.FORM + ".draws.big");
        }
        if (run == null || change.isEmpty() || !form.ok()) {
            return Answer.again(new WhatIfPage(frozen(), table.last(MOST_SHOWN), id, form));
        }
        table.add(
                id,
                UUID.fromString(run),
                who.id(),
                change.get(),
                draws,
                arrived.now().toInstant());
        return Answer.go(PAGE + "/" + id);
    }

    private Optional<Change> change(Form form) {
        var mechanism = form.oneOf(
                "mechanism",
                Stream.concat(Stream.of("AS_IS"), Stream.of(Mechanism.values()).map(Enum::name))
                        .toList());
        var shares = form.oneOf("shares", Change.Shares.class);
        int percent = number(form, "percent", -100, 1000);
        var pool = form.optional("pool");
        int seats = pool == null ? 0 : number(form, "seats", 0, 99_999);
        var points = form.yesNo("points");
        return mechanism == null || shares == null || points == null || !form.ok()
                ? Optional.empty()
                : Optional.of(new Change(
                        mechanism.equals("AS_IS") ? null : Mechanism.valueOf(mechanism),
                        percent,
                        pool == null ? "" : pool,
                        seats,
                        shares,
                        points));
    }

    private static int number(Form form, String field, int least, int most) {
        var typed = form.required(field);
        if (typed == null) {
            return 0;
        }
        if (!typed.matches("-?\\d{1,6}") || Integer.parseInt(typed) < least || Integer.parseInt(typed) > most) {
            form.problem(field, WhatIfPage.FORM + ".number", least, most);
            return 0;
        }
        return Integer.parseInt(typed);
    }

    private long children(UUID run) {
        return sql.sql("select count(*) from run_child where run = :run")
                .param("run", run)
                .query(Long.class)
                .single();
    }

    @GetMapping(PAGE + "/{id}")
    Answer one(@PathVariable UUID id) {
        return table.find(id).map(found -> Answer.show(new ImaginedPage(found))).orElseGet(Answer::notFound);
    }

    @PostMapping(PAGE + "/{id}/stop")
    Answer stop(@PathVariable UUID id) {
        table.stop(id);
        return Answer.go(PAGE + "/" + id);
    }

    @GetMapping(PAGE + "/{id}.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID id) {
        return table.find(id)
                .filter(found -> found.outcome() != null)
                .map(found -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"what-if.csv\"")
                        .header("X-Content-Type-Options", "nosniff")
                        .body(csv(found).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static String csv(WhatIfTable.Asked found) {
        var outcome = java.util.Objects.requireNonNull(found.outcome());
        var rows = outcome.rows().stream()
                .map(row -> "%s,%d,%.2f,%d,%d,%.2f,%d,%d,%.2f"
                        .formatted(
                                row.group(),
                                row.choice(),
                                row.asIs().mean(),
                                row.asIs().low(),
                                row.asIs().high(),
                                row.wouldBe().mean(),
                                row.wouldBe().low(),
                                row.wouldBe().high(),
                                row.difference().mean()));
        var lines = outcome.lines().stream()
                .map(line -> "%s,%s,%d,%d".formatted(line.pool(), line.group(), line.asIs(), line.wouldBe()));
        return String.format(
                        Locale.ROOT, "# What if: nothing here is real. %s, %d draws%n", found.label(), found.draws())
                + "group,choice,as_is,as_is_low,as_is_high,would_be,would_be_low,would_be_high,difference\n"
                + rows.collect(Collectors.joining("\n"))
                + "\n\npool,group,last_points_as_is,last_points_would_be\n"
                + lines.collect(Collectors.joining("\n"))
                + "\n";
    }
}
