package org.openseat.permits.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.papers.PaperPieces;
import org.openseat.documents.Document;
import org.openseat.permits.AnswerPieces;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitAnswers;
import org.openseat.permits.PermitAnswers.Parent;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.PermitType;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.piece.SummaryRow;

/// Every answer once more, the terms under penalty of perjury, and the signature. (BUL-5347 Att. A, Att. C)
///
/// @param claimsRenewal the family says it renews a permit, whether or not our records know of one
/// @param against what the rules would say no to
record CheckPage(
        String path,
        Form form,
        Packet packet,
        String from,
        String to,
        boolean claimsRenewal,
        List<Document> papers,
        List<Finding> against,
        @Nullable String alreadyOpen)
        implements Page {

    PermitAnswers answers() {
        return packet.answers();
    }

    List<SummaryRow> rows(Frame frame) {
        var answers = answers();
        var rows = new ArrayList<SummaryRow>();
        rows.add(new SummaryRow(
                frame.say("permits.check.child"),
                List.of(answers.child().name(), frame.shortDate(answers.child().birthDate())),
                null));
        rows.add(row(
                frame,
                "year",
                "year",
                frame.say("permits.year", packet.year().label()),
                frame.say("permits.grade", packet.grade().code()),
                frame.say("permits.check." + renewal())));
        rows.add(row(
                frame,
                "home",
                "home",
                answers.home().toString(),
                frame.say("permits.check.since", frame.shortDate(answers.livesThereSince()))));
        rows.add(row(frame, "from", "schools", from));
        rows.add(row(frame, "to", "schools", to));
        var type = Sentences.word(packet.type(), frame.language().locale());
        rows.add(row(frame, "reason", "reason", type, answers.reason()));
        rows.addAll(AnswerPieces.particulars(frame, answers.particulars(), path));
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
        if (!papers.isEmpty()) {
            rows.add(new SummaryRow(frame.say("permits.check.papers"), files(frame), path + "/papers"));
        }
        return rows;
    }

    private String renewal() {
        if (answers().renewal()) {
            return "renewal";
        }
        return claimsRenewal ? "renewal.unknown" : "first";
    }

    private void parent(Frame frame, List<SummaryRow> rows, Parent parent, String part, String workPart) {
        rows.add(row(
                frame,
                part,
                part,
                Stream.of(parent.name(), parent.phone(), parent.otherPhone(), parent.email())
                        .filter(line -> line != null)
                        .toArray(String[]::new)));
        if (packet.type() == PermitType.PARENT_EMPLOYMENT || packet.type() == PermitType.CHILD_CARE) {
            rows.add(row(
                    frame, workPart, workPart, AnswerPieces.work(frame, parent).toArray(String[]::new)));
        }
    }

    private List<String> files(Frame frame) {
        return papers.stream()
                .map(document -> PaperPieces.name(frame, Paper.valueOf(document.kind())) + ": " + document.name())
                .toList();
    }

    /// What a rule says, with where it is written.
    List<String> sentences(Frame frame) {
        return against.stream()
                .flatMap(finding -> finding.reasons().stream()
                        .map(reason -> Sentences.say(reason, frame.language().locale())))
                .toList();
    }

    private static String yesNo(Frame frame, String question, boolean yes) {
        return frame.say("permits.check." + question, frame.say(yes ? "ui.yes" : "ui.no"));
    }

    private SummaryRow row(Frame frame, String label, String part, String... lines) {
        return new SummaryRow(frame.say("permits.check." + label), List.of(lines), path + "/" + part);
    }
}
