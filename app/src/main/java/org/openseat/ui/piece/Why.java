package org.openseat.ui.piece;

import java.util.List;

/// Why an answer is as it is: the rule in one sentence, where it is written, and the facts it was judged by.
public record Why(Verdict verdict, String sentence, String citation, List<Fact> facts) {

    /// What came of a rule.
    public enum Verdict {
        MET("met"),
        NOT_MET("not-met"),
        UNDETERMINED("undetermined");

        private final String css;

        Verdict(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }

    /// One fact the rule looked at, such as the hours a parent works.
    public record Fact(String label, String value) {}
}
