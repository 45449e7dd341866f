package org.openseat.interdistrict.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.page.Voice;
import org.openseat.documents.Document;
import org.openseat.interdistrict.AboutPieces;
import org.openseat.interdistrict.Filed;
import org.openseat.permits.PermitAnswers.Parent;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.piece.SummaryRow;

/// Every answer once more, what the rules say, the signature under penalty of perjury.
record CheckPage(
        String path,
        Form form,
        Filed filed,
        String school,
        List<Document> papers,
        List<Finding> against,
        List<Paper> missing,
        @Nullable String alreadyOpen)
        implements Page {

    static final String FORM = "interdistrict.sign";

    List<SummaryRow> rows(Frame frame) {
        var answers = filed.answers();
        var rows = new ArrayList<SummaryRow>();
        rows.add(new SummaryRow(
                frame.say("permits.check.child"),
                List.of(answers.child().name(), frame.shortDate(answers.child().birthDate())),
                null));
        rows.add(row(
                frame,
                "year",
                frame.say("cases.year", filed.year().label()),
                frame.say("cases.grade", filed.grade().code())));
        rows.add(row(
                frame,
                "home",
                answers.home().toString(),
                frame.say("permits.check.since", frame.shortDate(answers.livesThereSince()))));
        rows.add(row(
                frame,
                "schools",
                AboutPieces.schools(Voice.of(frame), filed, school).toArray(String[]::new)));
        var reason = Sentences.word(
                filed.reason().label(filed.direction()), frame.language().locale());
        rows.add(row(frame, "reason", reason, answers.reason()));
        var about = AboutPieces.lines(Voice.of(frame), answers.about());
        if (!about.isEmpty()) {
            rows.add(row(frame, "about", about.toArray(String[]::new)));
        }
        rows.add(row(frame, "parents", parent(answers.first())));
        if (answers.second() instanceof Parent second) {
            rows.add(row(frame, "parents", parent(second)));
        }
        rows.add(row(
                frame,
                "child",
                yesNo(frame, "iep", answers.specialEducation()),
                yesNo(frame, "plan504", answers.section504()),
                yesNo(frame, "expulsion", answers.expulsion())));
        rows.add(new SummaryRow(
                frame.say("permits.check.papers"),
                papers.stream().map(Document::name).toList(),
                path + "/papers"));
        return rows;
    }

    private static String[] parent(Parent parent) {
        return Stream.of(parent.name(), parent.phone(), parent.email())
                .filter(line -> line != null)
                .toArray(String[]::new);
    }

    private static String yesNo(Frame frame, String question, boolean yes) {
        return frame.say("permits.check." + question, frame.say(yes ? "ui.yes" : "ui.no"));
    }

    private SummaryRow row(Frame frame, String part, String... lines) {
        return new SummaryRow(frame.say("interdistrict.task." + part), List.of(lines), path + "/" + part);
    }

    List<String> sentences(Frame frame) {
        return against.stream()
                .flatMap(finding -> finding.reasons().stream()
                        .map(reason -> Sentences.say(reason, frame.language().locale())))
                .toList();
    }

    List<String> missing(Frame frame) {
        return missing.stream()
                .map(paper -> Sentences.capital(paper, frame.language().locale()))
                .toList();
    }
}
