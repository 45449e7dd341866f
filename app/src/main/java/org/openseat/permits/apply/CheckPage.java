package org.openseat.permits.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.documents.Document;
import org.openseat.permits.PaperPieces;
import org.openseat.permits.PermitAnswers;
import org.openseat.permits.PermitAnswers.Parent;
import org.openseat.permits.PermitAnswers.Work;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.PermitType;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Form;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.SummaryRow;

/// Every answer once more, the terms under penalty of perjury, and the signature. (BUL-5347 Att. A, Att. C)
record CheckPage(
        String path,
        Form form,
        PermitAnswers answers,
        String year,
        String grade,
        String from,
        String to,
        PermitType type,
        List<Document> papers,
        @Nullable String alreadyOpen)
        implements Page {

    List<SummaryRow> rows(Frame frame) {
        var rows = new ArrayList<SummaryRow>();
        rows.add(new SummaryRow(
                frame.say("permits.check.child"),
                List.of(answers.child().name(), frame.shortDate(answers.child().birthDate())),
                null));
        rows.add(row(
                frame,
                "year",
                "year",
                frame.say("permits.year", year),
                frame.say("permits.grade", grade),
                frame.say(answers.renewal() ? "permits.check.renewal" : "permits.check.first")));
        rows.add(row(
                frame,
                "home",
                "home",
                answers.home().toString(),
                frame.say("permits.check.since", frame.shortDate(answers.livesThereSince()))));
        rows.add(row(frame, "from", "schools", from));
        rows.add(row(frame, "to", "schools", to));
        rows.add(row(
                frame, "reason", "reason", Sentences.word(type, frame.language().locale()), answers.reason()));
        rows.add(row(
                frame,
                "special",
                "child",
                yesNo(frame, "iep", answers.specialEducation()),
                yesNo(frame, "plan504", answers.section504()),
                yesNo(frame, "expulsion", answers.expulsion())));
        parent(frame, rows, answers.first(), "parent", "work");
        if (answers.second() instanceof Parent second) {
            parent(frame, rows, second, "parent2", "work2");
        }
        rows.add(new SummaryRow(frame.say("permits.check.papers"), files(frame), path + "/papers"));
        return rows;
    }

    private void parent(Frame frame, List<SummaryRow> rows, Parent parent, String part, String workPart) {
        rows.add(row(
                frame,
                part,
                part,
                Stream.of(parent.name(), parent.phone(), parent.otherPhone(), parent.email())
                        .filter(line -> line != null)
                        .toArray(String[]::new)));
        rows.add(row(frame, workPart, workPart, work(frame, parent.work())));
    }

    private static String[] work(Frame frame, @Nullable Work work) {
        return work == null
                ? new String[] {frame.say("permits.apply.work.kind.NONE")}
                : new String[] {
                    frame.say("permits.apply.work.kind." + work.kind()),
                    work.employer(),
                    work.at().toString(),
                    frame.say(work.inPerson() ? "permits.check.inPerson" : "permits.check.notInPerson")
                };
    }

    private List<String> files(Frame frame) {
        return papers.stream()
                .map(document -> PaperPieces.name(frame, Paper.valueOf(document.kind())) + ": " + document.name())
                .toList();
    }

    private static String yesNo(Frame frame, String question, boolean yes) {
        return frame.say("permits.check." + question, frame.say(yes ? "ui.yes" : "ui.no"));
    }

    private SummaryRow row(Frame frame, String label, String part, String... lines) {
        return new SummaryRow(frame.say("permits.check." + label), List.of(lines), path + "/" + part);
    }
}
