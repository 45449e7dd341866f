package org.openseat.applications.points;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.applications.Application.Received;
import org.openseat.applications.ledger.Correction;
import org.openseat.applications.ledger.PointsRun;
import org.openseat.cycles.Cycle;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// The points of one application: before the processing day an estimate, then the ledger.
///
/// @param run null before the run
/// @param lastYearsList this year's list of overcrowded schools is not out yet
/// @param inTime what the rule says to a correction now
/// @param asks whether this reader may ask for one now
record PointsPage(
        Received application,
        Cycle cycle,
        @Nullable PointsRun run,
        boolean lastYearsList,
        List<PointsCard> choices,
        List<Correction> corrections,
        Ruling inTime,
        boolean asks)
        implements Page {

    String path() {
        return "/choices/" + application.about().id();
    }

    String child() {
        return application.sent().answers().child().name();
    }

    String inTime(Frame frame) {
        return Sentences.say(inTime.reasons().getFirst(), frame.language().locale());
    }

    String correct(PointsCard choice, PointsCard.Line line) {
        return path() + "/points/correct?program=" + choice.code() + "&kind=" + line.kind();
    }

    int most() {
        return cycle.numbers().points().most();
    }

    static String kind(Frame frame, Enum<?> kind) {
        return Sentences.capital(kind, frame.language().locale());
    }
}
