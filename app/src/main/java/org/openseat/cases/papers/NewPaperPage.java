package org.openseat.cases.papers;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.page.Voice;
import org.openseat.documents.Document;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.words.Said;

/// Takes one more paper for a request that is in.
///
/// @param path of the case
/// @param named the paper it is to be; null while the family must still say
record NewPaperPage(
        String path, PaperRules.Asked asked, @Nullable Paper named, List<Document> sent, List<Said> problems)
        implements Page {

    String title(Frame frame) {
        return frame.say(named == null ? "cases.paper.more" : "cases.paper.new");
    }

    String eyebrow(Frame frame) {
        return named == null ? asked.child() : PaperPieces.name(frame, named);
    }

    /// Why the one sent before could not be accepted.
    @Nullable
    String problem(Frame frame) {
        return PaperPieces.problem(
                Voice.of(frame),
                sent.stream()
                        .filter(d -> named != null && d.kind().equals(named.name()))
                        .toList());
    }

    PaperRules.@Nullable OnLine onLine() {
        return asked.onLine() != null && asked.onLine().paper() == named ? asked.onLine() : null;
    }

    String action() {
        return path + "/papers/new" + (named == null ? "" : "/" + named.name());
    }

    List<Paper> choices() {
        return named == null ? asked.welcome().stream().sorted().toList() : List.of();
    }

    /// What is missing comes first.
    boolean first(Paper paper) {
        var missing = choices().stream().filter(asked.missing()::contains).findFirst();
        return Objects.equals(missing.orElse(Paper.SUPPORTING_PAPER), paper);
    }

    String choice(Frame frame, Paper paper) {
        return PaperPieces.name(frame, paper)
                + (asked.missing().contains(paper) ? " (" + frame.say("cases.paper.missing") + ")" : "");
    }
}
