package org.openseat.permits;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.ui.piece.Action;

/// A card on the page of a case, in its reader's words: what it is about, some lines, somebody's own words, links.
public record CaseCard(
        String heading, List<String> lines, @Nullable String quote, List<Action> links) {

    public CaseCard {
        lines = List.copyOf(lines);
        links = List.copyOf(links);
    }
}
