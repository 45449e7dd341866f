package org.openseat.interdistrict.lists;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.openseat.cases.lists.Batch;
import org.openseat.interdistrict.office.Colleagues;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Frame;
import org.springframework.stereotype.Component;

/// The buttons for several requests between districts at once, and what came of pressing one.
@Component
class InterBatch {

    /// What a request between districts can want.
    private static final List<Paper> PAPERS = List.copyOf(EnumSet.complementOf(EnumSet.of(
            Paper.DISPLACEMENT_PROOF,
            Paper.PROGRAM_PARTICIPATION,
            Paper.SAFETY_STATEMENT,
            Paper.SAFETY_EVIDENCE,
            Paper.ADMINISTRATIVE_RECOMMENDATION)));

    private final Colleagues colleagues;
    private final TemplateEngine templates;

    InterBatch(Colleagues colleagues, TemplateEngine templates) {
        this.colleagues = colleagues;
        this.templates = templates;
    }

    /// @param list the key of the list that it is for
    Batch of(String list) {
        return new Batch() {

            @Override
            public String action() {
                return InterWork.DESK + "/batch";
            }

            @Override
            public Content after(Frame frame, Map<String, String> asked) {
                return drawn("BatchDone", Map.of("frame", frame, "after", After.of(asked)));
            }

            @Override
            public Content buttons(Frame frame) {
                return drawn(
                        "BatchButtons",
                        Map.of("frame", frame, "list", list, "colleagues", colleagues.all(), "papers", PAPERS));
            }
        };
    }

    private Content drawn(String template, Map<String, Object> with) {
        return output -> templates.render("interdistrict/lists/" + template + ".jte", with, output);
    }

    /// How many were done, or what was not filled in.
    record After(int done, int left, String problem) {

        private static final int MOST = 50;
        private static final List<String> PROBLEMS = List.of("none", "give", "ask");

        static After of(Map<String, String> asked) {
            return new After(count(asked, "done"), count(asked, "left"), asked.getOrDefault("problem", ""));
        }

        private static int count(Map<String, String> asked, String name) {
            var typed = asked.getOrDefault(name, "");
            return typed.matches("\\d{1,4}") ? Math.min(Integer.parseInt(typed), MOST) : 0;
        }

        boolean some() {
            return done + left > 0;
        }

        boolean wrong() {
            return PROBLEMS.contains(problem);
        }
    }
}
