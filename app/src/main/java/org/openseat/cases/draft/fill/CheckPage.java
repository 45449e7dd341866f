package org.openseat.cases.draft.fill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.CaseId;
import org.openseat.documents.Document;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.piece.SummaryRow;

/// Every answer once more, what the rules say to them, the signature under penalty of perjury.
///
/// @param against what the rules would say no to
/// @param undecided what the answers alone do not decide
/// @param overdue the day by which the first answer was due, if paper lay here beyond it
record CheckPage(
        Filling filling,
        Form form,
        List<Document> papers,
        List<Paper> missing,
        List<Finding> against,
        List<Finding> undecided,
        @Nullable String alreadyOpen,
        @Nullable LocalDate overdue)
        implements Page {

    static String form(Filling filling) {
        return filling.draft().onPaper() ? "cases.draft.paper.sign" : filling.words() + ".sign";
    }

    static CheckPage of(Filling filling, Form form, @Nullable CaseId there, LocalDate today) {
        return new CheckPage(
                filling,
                form,
                filling.sent(),
                filling.missing(),
                filling.form().against(filling.draft()),
                filling.form().undecided(filling.draft()),
                there == null ? null : "/" + filling.draft().kind().path() + "/" + there,
                filling.form()
                        .answerDue(filling.draft())
                        .filter(day -> filling.draft().onPaper() && day.isBefore(today))
                        .orElse(null));
    }

    List<SummaryRow> rows(Frame frame) {
        var rows = new ArrayList<>(filling.form().rows(frame, filling.draft()));
        if (!papers.isEmpty() || !missing.isEmpty()) {
            var files = papers.stream()
                    .map(file -> filling.name(frame, Paper.valueOf(file.kind())) + ": " + file.name())
                    .toList();
            rows.add(new SummaryRow(
                    frame.say("cases.draft.papers"), files, filling.draft().path() + "/papers"));
        }
        return rows;
    }

    /// What a rule says, with where it is written.
    List<String> sentences(Frame frame, List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.reasons().stream())
                .map(reason -> Sentences.say(reason, frame.language().locale()))
                .toList();
    }

    /// What is agreed to by signing, where the kind has terms.
    List<String> terms(Frame frame) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> form.name() + ".term." + i)
                .takeWhile(key -> frame.words().has(frame.lang(), key))
                .map(frame::say)
                .toList();
    }
}
