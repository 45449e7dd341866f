package org.openseat.interdistrict.web;

import java.util.List;
import org.openseat.interdistrict.PaperNames;
import org.openseat.rulebook.Paper;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.words.Said;

/// Takes one more paper for a request that is in: what is missing first.
record NewPaperPage(InterView of, List<Paper> papers, List<Said> problems) implements Page {

    boolean first(Paper paper) {
        var missing = of.file().missing();
        return missing.isEmpty()
                ? paper == Paper.SUPPORTING_PAPER
                : paper == papers.stream().filter(missing::contains).findFirst().orElse(null);
    }

    String name(Frame frame, Paper paper) {
        return PaperNames.of(frame, paper)
                + (of.file().missing().contains(paper) ? " (" + frame.say("cases.paper.missing") + ")" : "");
    }
}
