package org.openseat.applications.letters;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openseat.applications.Application.Received;
import org.openseat.applications.Choice;
import org.openseat.applications.file.Applications;
import org.openseat.applications.judged.ChoiceJudged;
import org.openseat.applications.judged.JudgedTable;
import org.openseat.applications.ledger.CorrectionAnswered;
import org.openseat.applications.ledger.CorrectionTable;
import org.openseat.applications.ledger.LedgerLine;
import org.openseat.applications.ledger.LedgerTables;
import org.openseat.applications.ledger.PointsRun;
import org.openseat.cases.told.CaseMail;
import org.openseat.cycles.Cycle;
import org.openseat.letters.press.Wording;
import org.openseat.letters.sheet.NoticeLetter.Point;
import org.openseat.rulebook.Sentences;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/// The letters of the Choices year: the points in December, the answer to a correction, eligibility in February.
/// (R-CHO-4, R-GIF-8)
@Component
class YearLetters {

    private final Applications applications;
    private final ApplicationSheet sheet;
    private final LedgerTables ledger;
    private final CorrectionTable corrections;
    private final JudgedTable judged;
    private final CaseMail mail;

    YearLetters(
            Applications applications,
            ApplicationSheet sheet,
            LedgerTables ledger,
            CorrectionTable corrections,
            JudgedTable judged,
            CaseMail mail) {
        this.applications = applications;
        this.sheet = sheet;
        this.ledger = ledger;
        this.corrections = corrections;
        this.judged = judged;
        this.mail = mail;
    }

    /// What was counted, line by line, and until when a correction can be asked for.
    void december(Received application, Cycle cycle, PointsRun run) {
        var sent = application.sent();
        var lines = ledger.of(application.about().id()).stream().collect(Collectors.groupingBy(LedgerLine::program));
        Wording closes = language -> Sentences.moment(cycle.numbers().days().correctionClose(), language.locale());
        mail.send(
                sheet.of(
                                ApplicationLetterKind.DECEMBER,
                                application,
                                mail.today(),
                                sent.answers().child().name(),
                                cycle.year().label(),
                                run.day(),
                                sent.number().value(),
                                closes)
                        .listing(sent.choices().stream()
                                .map(choice -> counted(choice, lines.getOrDefault(choice.program(), List.of())))
                                .toList())
                        .linking("/choices/" + application.about().id() + "/points"),
                cycle.year());
    }

    /// Only magnets use points; what was sent after the count has none.
    private Point counted(Choice choice, List<LedgerLine> lines) {
        if (lines.isEmpty()) {
            return new Point(language -> sheet.name(choice.program()), sheet.place(choice));
        }
        int total = lines.stream().mapToInt(LedgerLine::value).sum();
        Wording what = language -> sheet.words("applications.letters.counted", sheet.name(choice.program()), total)
                .in(language);
        return new Point(
                what,
                language -> lines.stream()
                        .map(line -> sheet.words(
                                        "applications.letters.line",
                                        Sentences.capital(line.kind(), language.locale()),
                                        line.value(),
                                        line.reasons().stream()
                                                .map(reason -> Sentences.say(reason, language.locale()))
                                                .collect(Collectors.joining(" ")))
                                .in(language))
                        .collect(Collectors.joining(" ")));
    }

    @ApplicationModuleListener
    void on(CorrectionAnswered news) {
        var correction = corrections.find(news.correction()).orElseThrow();
        var application = applications.get(correction.application());
        int value = corrections.now(correction.application()).stream()
                .filter(line ->
                        correction.kind() == line.kind() && correction.program().equals(line.program()))
                .mapToInt(CorrectionTable.Now::value)
                .findFirst()
                .orElseThrow();
        Wording kind = language -> Sentences.capital(correction.kind(), language.locale());
        var result = "applications.letters.correction." + correction.state();
        mail.send(
                sheet.of(
                                ApplicationLetterKind.CORRECTION,
                                application,
                                mail.day(Objects.requireNonNull(correction.answered())),
                                application.sent().answers().child().name(),
                                sheet.name(correction.program()),
                                kind,
                                sheet.words(result, value))
                        .quoting(correction.answer())
                        .linking("/choices/" + correction.application() + "/points"),
                correction.id());
    }

    /// Each choice that asks for a proof, eligible or the rule's sentence; the others go on.
    void february(Received application, Cycle cycle) {
        var sent = application.sent();
        Map<String, ChoiceJudged> rules = judged.of(application.about().id()).stream()
                .collect(Collectors.toMap(ChoiceJudged::program, Function.identity()));
        mail.send(
                sheet.of(
                                ApplicationLetterKind.FEBRUARY,
                                application,
                                mail.today(),
                                sent.answers().child().name(),
                                cycle.year().label(),
                                sent.number().value())
                        .listing(sent.choices().stream()
                                .map(choice -> said(choice, rules.get(choice.program())))
                                .toList()),
                cycle.year());
    }

    private Point said(Choice choice, @Nullable ChoiceJudged rule) {
        var eligible = rule == null || rule.eligible();
        Wording what = language -> sheet.words(
                        eligible ? "applications.letters.eligible" : "applications.letters.ineligible",
                        sheet.name(choice.program()))
                .in(language);
        return new Point(what, rule == null ? null : language -> Sentences.say(rule.reason(), language.locale()));
    }
}
