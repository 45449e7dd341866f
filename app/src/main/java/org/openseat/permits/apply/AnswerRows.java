package org.openseat.permits.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openseat.district.SchoolCode;
import org.openseat.permits.AnswerPieces;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitAnswers.Parent;
import org.openseat.rulebook.PermitType;
import org.openseat.rulebook.Sentences;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.SummaryRow;

/// Every answer of an application once more, each with the way back to its part.
record AnswerRows(Frame frame, String path, Packet packet) {

    List<SummaryRow> all(Schools schools, boolean claimsRenewal) {
        var answers = packet.answers();
        var rows = new ArrayList<SummaryRow>();
        rows.add(new SummaryRow(
                frame.say("permits.check.child"),
                List.of(answers.child().name(), frame.shortDate(answers.child().birthDate())),
                null));
        rows.add(row(
                "year",
                "year",
                frame.say("permits.year", packet.year().label()),
                frame.say("permits.grade", packet.grade().code()),
                frame.say("permits.check." + renewal(claimsRenewal))));
        rows.add(row(
                "home",
                "home",
                answers.home().toString(),
                frame.say("permits.check.since", frame.shortDate(answers.livesThereSince()))));
        rows.add(row("from", "schools", name(schools, packet.from())));
        rows.add(row("to", "schools", name(schools, packet.to())));
        var type = Sentences.word(packet.type(), frame.language().locale());
        rows.add(row("reason", "reason", type, answers.reason()));
        rows.addAll(AnswerPieces.particulars(frame, answers.particulars(), path));
        rows.add(row(
                "special",
                "child",
                yesNo("iep", answers.specialEducation()),
                yesNo("plan504", answers.section504()),
                yesNo("expulsion", answers.expulsion())));
        parent(rows, answers.first(), "parent", "work");
        if (answers.second() instanceof Parent second) {
            parent(rows, second, "parent2", "work2");
        }
        return rows;
    }

    private static String name(Schools schools, SchoolCode code) {
        return schools.find(code).map(School::name).orElseGet(code::value);
    }

    private String renewal(boolean claimed) {
        if (packet.answers().renewal()) {
            return "renewal";
        }
        return claimed ? "renewal.unknown" : "first";
    }

    private void parent(List<SummaryRow> rows, Parent parent, String part, String workPart) {
        rows.add(row(
                part,
                part,
                Stream.of(parent.name(), parent.phone(), parent.otherPhone(), parent.email())
                        .filter(line -> line != null)
                        .toArray(String[]::new)));
        if (packet.type() == PermitType.PARENT_EMPLOYMENT || packet.type() == PermitType.CHILD_CARE) {
            rows.add(row(workPart, workPart, AnswerPieces.work(frame, parent).toArray(String[]::new)));
        }
    }

    private String yesNo(String question, boolean yes) {
        return frame.say("permits.check." + question, frame.say(yes ? "ui.yes" : "ui.no"));
    }

    private SummaryRow row(String label, String part, String... lines) {
        return new SummaryRow(frame.say("permits.check." + label), List.of(lines), path + "/" + part);
    }
}
