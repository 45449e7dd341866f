package org.openseat.permits.web;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openseat.permits.CaseFile;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.Step;
import org.openseat.ui.Action;
import org.openseat.ui.Page;
import org.openseat.ui.Said;

/// The page of a case: what happens next, what the rules say, the papers, and all that happened.
///
/// @param schoolDaysLeft until the date on the next-step card; 0 when there is none
record CasePage(
        CaseFile file,
        Reader reader,
        LocalDate today,
        int schoolDaysLeft,
        List<Action> letters,
        @Nullable Notice notice)
        implements Page {

    /// Whose eyes the page is for.
    enum Reader {
        FAMILY,
        RESIDENCE_SCHOOL,
        REQUESTED_SCHOOL,
        DISTRICT
    }

    /// Something the reader should know first; `kept` is what they wrote and what was not saved.
    record Notice(
            String kind, Said heading, Said text, @Nullable String kept) {

        static Notice overtaken(@Nullable String kept) {
            return new Notice(
                    "warning", Said.of("permits.case.overtaken.title"), Said.of("permits.case.overtaken.text"), kept);
        }
    }

    String path() {
        return "/permits/" + file.packet().id();
    }

    boolean staff() {
        return reader != Reader.FAMILY;
    }

    boolean open() {
        return file.request() instanceof Undecided;
    }

    /// What this reader may do with the request as it now stands.
    Set<Step> steps() {
        var steps = EnumSet.noneOf(Step.class);
        steps.addAll(file.request().nextSteps());
        steps.retainAll(
                switch (reader) {
                    case FAMILY -> EnumSet.of(Step.WITHDRAW);
                    case RESIDENCE_SCHOOL ->
                        file.request() instanceof AtResidenceSchool
                                ? EnumSet.of(Step.RELEASE, Step.DENY)
                                : EnumSet.noneOf(Step.class);
                    case REQUESTED_SCHOOL ->
                        file.request() instanceof AtRequestedSchool
                                ? EnumSet.of(Step.APPROVE, Step.DENY)
                                : EnumSet.noneOf(Step.class);
                    case DISTRICT -> EnumSet.noneOf(Step.class);
                });
        return steps;
    }

    /// The school of residence reads the papers while the request is with it.
    boolean readsPapers() {
        return reader == Reader.RESIDENCE_SCHOOL && file.request() instanceof AtResidenceSchool;
    }
}
