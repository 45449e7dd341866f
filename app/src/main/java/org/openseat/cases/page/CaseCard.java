package org.openseat.cases.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openseat.ui.field.Form;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.SummaryRow;
import org.openseat.ui.piece.Why;
import org.openseat.ui.question.Question;

/// A card on the page of a case, in its reader's words: what it is about, facts, some lines, what rules said,
/// somebody's own words, links, and what can be pressed right there.
///
/// @param beside whether it stands beside the case rather than in it
public record CaseCard(
        String heading,
        List<SummaryRow> facts,
        List<String> lines,
        List<Why> rules,
        @Nullable String quote,
        List<Action> links,
        List<Press> presses,
        boolean beside) {

    /// Something that is done without a page of its own.
    ///
    /// @param with what is sent along unseen
    public record Press(String action, String label, Map<String, String> with, Form form, List<Question> questions) {

        public static Press of(String action, String label) {
            return new Press(action, label, Map.of(), Form.empty(""), List.of());
        }
    }

    public CaseCard {
        lines = List.copyOf(lines);
        links = List.copyOf(links);
    }

    public CaseCard(String heading, List<String> lines, @Nullable String quote, List<Action> links) {
        this(heading, List.of(), lines, List.of(), quote, links, List.of(), false);
    }

    public static CaseCard facts(String heading, List<SummaryRow> facts) {
        return new CaseCard(heading, facts, List.of(), List.of(), null, List.of(), List.of(), true);
    }

    public static CaseCard rules(String heading, String line, List<Why> rules) {
        return new CaseCard(heading, List.of(), List.of(line), rules, null, List.of(), List.of(), false);
    }

    public CaseCard set(boolean beside, Press... presses) {
        return new CaseCard(heading, facts, lines, rules, quote, links, List.of(presses), beside);
    }
}
