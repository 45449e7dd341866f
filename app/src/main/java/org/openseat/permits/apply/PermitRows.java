package org.openseat.permits.apply;

import java.util.ArrayList;
import java.util.List;
import org.openseat.cases.draft.answers.AnswerRows;
import org.openseat.cases.page.Voice;
import org.openseat.cases.people.Parent;
import org.openseat.district.SchoolCode;
import org.openseat.permits.Packet;
import org.openseat.permits.page.AnswerPieces;
import org.openseat.rulebook.PermitType;
import org.openseat.rulebook.Sentences;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.ui.Frame;
import org.openseat.ui.piece.SummaryRow;

/// Every answer of an application once more.
final class PermitRows {

    private PermitRows() {}

    /// @param claimed the family says it renews a permit, whether or not our records know of one
    static List<SummaryRow> of(Frame frame, String path, Packet packet, Schools schools, boolean claimed) {
        var answers = packet.answers();
        var row = new AnswerRows(frame, "permits.apply", path);
        var rows = new ArrayList<SummaryRow>();
        rows.add(row.child(answers.child().name(), answers.child().birthDate()));
        var renewal = answers.renewal() ? "renewal" : claimed ? "renewal.unknown" : "first";
        rows.add(row.row(
                "year",
                frame.say("cases.year", packet.year().label()),
                frame.say("cases.grade", packet.grade().code()),
                frame.say("permits.check." + renewal)));
        rows.add(row.home(answers.home(), answers.livesThereSince()));
        rows.add(row.named("permits.check.from", "schools", name(schools, packet.from())));
        rows.add(row.named("permits.check.to", "schools", name(schools, packet.to())));
        rows.add(
                row.row("reason", Sentences.word(packet.type(), frame.language().locale()), answers.reason()));
        rows.addAll(AnswerPieces.particulars(Voice.of(frame), answers.particulars(), path));
        rows.add(row.special(answers.specialEducation(), answers.section504(), answers.expulsion()));
        var worksToo = packet.type() == PermitType.PARENT_EMPLOYMENT || packet.type() == PermitType.CHILD_CARE;
        rows.addAll(parent(row, answers.first(), "", worksToo));
        if (answers.second() instanceof Parent second) {
            rows.addAll(parent(row, second, "2", worksToo));
        }
        return rows;
    }

    private static String name(Schools schools, SchoolCode code) {
        return schools.find(code).map(School::name).orElseGet(code::value);
    }

    private static List<SummaryRow> parent(AnswerRows row, Parent parent, String which, boolean worksToo) {
        var person = row.row("parent" + which, parent.name(), parent.phone(), parent.otherPhone(), parent.email());
        var work = AnswerPieces.work(Voice.of(row.frame()), parent).toArray(String[]::new);
        return worksToo ? List.of(person, row.row("work" + which, work)) : List.of(person);
    }
}
