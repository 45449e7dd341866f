package org.openseat.permits.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.permits.CaseFile;
import org.openseat.ui.Action;
import org.openseat.ui.Page;
import org.openseat.ui.Said;

/// The page of a case: what happens next, what the rules say, the papers, and all that happened.
record CasePage(
        CaseFile file,
        Reader reader,
        LocalDate today,
        int daysLeft,
        List<Action> letters,
        @Nullable Notice notice) implements Page {

    /// Whose eyes the page is for.
    enum Reader {
        FAMILY,
        RESIDENCE_SCHOOL,
        REQUESTED_SCHOOL,
        DISTRICT
    }

    /// Something the reader should know first.
    record Notice(String kind, Said heading, String text) {}

    String path() {
        return "/permits/" + file.packet().id();
    }

    boolean staff() {
        return reader != Reader.FAMILY;
    }
}
