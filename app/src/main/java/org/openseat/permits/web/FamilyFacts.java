package org.openseat.permits.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openseat.permits.AnswerPieces;
import org.openseat.permits.CaseFile;
import org.openseat.permits.PermitAnswers.Parent;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.SummaryRow;

/// What staff must know of a family to decide and to reach it: grade, home, reason, parents and their work.
final class FamilyFacts {

    private FamilyFacts() {}

    static List<SummaryRow> rows(Frame frame, CaseFile file) {
        var answers = file.packet().answers();
        var rows = new ArrayList<SummaryRow>();
        rows.add(row(
                frame, "grade", frame.say("permits.grade", file.packet().grade().code())));
        rows.add(row(
                frame,
                "home",
                answers.home().toString(),
                frame.say("permits.check.since", frame.shortDate(answers.livesThereSince()))));
        for (var parent : answers.parents()) {
            rows.add(new SummaryRow(frame.say("permits.case.parent"), reach(parent), null));
            if (parent.work() != null || parent.study() != null) {
                rows.add(row(frame, "work", AnswerPieces.work(frame, parent).toArray(String[]::new)));
            }
        }
        rows.addAll(AnswerPieces.particulars(frame, answers.particulars(), null));
        return rows;
    }

    private static List<String> reach(Parent parent) {
        return Stream.of(
                        Stream.of(parent.name(), parent.phone()),
                        Stream.ofNullable(parent.otherPhone()),
                        Stream.ofNullable(parent.email()))
                .flatMap(lines -> lines)
                .toList();
    }

    private static SummaryRow row(Frame frame, String label, String... lines) {
        return new SummaryRow(frame.say("permits.case." + label), List.of(lines), null);
    }
}
