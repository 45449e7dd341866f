package org.openseat.applications.corrections;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.file.Applications;
import org.openseat.applications.ledger.Correction;
import org.openseat.applications.ledger.CorrectionDesk;
import org.openseat.applications.ledger.CorrectionTable;
import org.openseat.applications.ledger.LedgerTables;
import org.openseat.cases.Arrived;
import org.openseat.cases.record.Timeline;
import org.openseat.cycles.Cycles;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.ui.Answer;
import org.openseat.ui.field.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Student Integration Services answer what families say is wrong with their points. (R-CHO-3)
@Controller
class CorrectionsController {

    private static final String QUEUE = "/desk/choices/corrections";
    private static final int LONGEST = 2000;

    private final Applications applications;
    private final LedgerTables ledger;
    private final CorrectionTable table;
    private final CorrectionDesk desk;
    private final Cycles cycles;
    private final Programs programs;
    private final Timeline timeline;
    private final Arrived arrived;

    CorrectionsController(
            Applications applications,
            LedgerTables ledger,
            CorrectionTable table,
            CorrectionDesk desk,
            Cycles cycles,
            Programs programs,
            Timeline timeline,
            Arrived arrived) {
        this.applications = applications;
        this.ledger = ledger;
        this.table = table;
        this.desk = desk;
        this.cycles = cycles;
        this.programs = programs;
        this.timeline = timeline;
        this.arrived = arrived;
    }

    @GetMapping(QUEUE)
    Answer queue() {
        return Answer.show(new QueuePage(table.waiting().stream()
                .map(each -> {
                    var sent = applications.get(each.application()).sent();
                    return new QueuePage.Row(
                            each, sent.answers().child().name(), sent.number().value(), name(each.program()));
                })
                .toList()));
    }

    @GetMapping(QUEUE + "/{correction}")
    @Transactional
    Answer show(@PathVariable UUID correction, SignedIn who) {
        return with(correction, found -> {
            timeline.opened(found.application(), who, arrived.now());
            return Answer.show(page(found, Form.empty(AnswerPage.FORM), null));
        });
    }

    @PostMapping(QUEUE + "/{correction}")
    Answer answer(@PathVariable UUID correction, @RequestParam Map<String, String> typed, SignedIn who) {
        return with(correction, found -> {
            var form = Form.of(AnswerPage.FORM, typed);
            var page = page(found, form, null);
            var value = form.oneOf(
                    "value", page.values().stream().map(String::valueOf).toList());
            var why = form.required("why");
            if (why != null && why.length() > LONGEST) {
                form.problem("why", AnswerPage.FORM + ".why.long", LONGEST);
            }
            if (value == null || why == null || !form.ok()) {
                return Answer.again(page);
            }
            int worth = Integer.parseInt(value);
            var cycle = page.application().about().cycle();
            var done = desk.answer(found, cycle, worth == page.value() ? null : worth, why, who, arrived.now());
            return switch (done) {
                case DONE -> Answer.go(QUEUE);
                case OVERTAKEN, OWN_CHILD ->
                    Answer.overtaken(page(
                            table.find(correction).orElseThrow(), form, "applications.corrections.refused." + done));
            };
        });
    }

    private AnswerPage page(Correction correction, Form form, @Nullable String refused) {
        var id = correction.application();
        var application = applications.get(id);
        var line = ledger.of(id).stream()
                .filter(each ->
                        each.kind() == correction.kind() && each.program().equals(correction.program()))
                .findFirst()
                .orElseThrow();
        int now = table.now(id).stream()
                .filter(each ->
                        each.kind() == correction.kind() && each.program().equals(correction.program()))
                .mapToInt(CorrectionTable.Now::value)
                .findFirst()
                .orElseThrow();
        var points =
                cycles.find(application.about().cycle()).orElseThrow().numbers().points();
        return new AnswerPage(
                correction,
                application,
                line,
                name(correction.program()),
                now,
                correction.kind().values(points),
                form,
                refused);
    }

    private Answer with(UUID id, Function<Correction, Answer> then) {
        return table.find(id).map(then).orElseGet(Answer::notFound);
    }

    private String name(String program) {
        return programs.find(program).map(Program::name).orElse(program);
    }
}
