package org.openseat.interdistrict.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.documents.Document;
import org.openseat.documents.Review;
import org.openseat.interdistrict.FamilyDesk;
import org.openseat.interdistrict.InterCase;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterRequest.Contestable;
import org.openseat.interdistrict.InterRequest.UnderReview;
import org.openseat.interdistrict.InterState;
import org.openseat.interdistrict.InterStep;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Verdict;
import org.openseat.ui.Page;
import org.openseat.ui.piece.Action;

/// The page of a request between districts: what happens next, what the rules say, the papers, all that happened.
///
/// @param staff whether the permit office reads it, else a family
/// @param refused what a rule said to the step that was just tried
/// @param letters links to the letters of the case, newest first
record CasePage(
        InterCase file,
        boolean staff,
        LocalDate today,
        boolean overtaken,
        @Nullable Finding refused,
        List<Action> letters)
        implements Page {

    String path() {
        return file.path();
    }

    InterRequest request() {
        return file.request();
    }

    InterState state() {
        return InterState.of(file.request());
    }

    boolean open() {
        return request() instanceof InterRequest.Open;
    }

    /// What this reader may do with the request as it now stands.
    Set<InterStep> steps() {
        return request().nextSteps().stream()
                .filter(step -> !step.byItself() && mine(step))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(InterStep.class)));
    }

    private boolean mine(InterStep step) {
        return switch (step) {
            case WITHDRAW -> !staff;
            case APPEAL ->
                !staff
                        && request() instanceof Contestable no
                        && FamilyDesk.districtAppeal(no, today).verdict() == Verdict.MET;
            case GO_TO_COUNTY ->
                !staff && FamilyDesk.countyAppeal(request(), today).verdict() != Verdict.NOT_MET;
            case AWAIT_RELEASE, AWAIT_SCHOOL -> staff && file.filed().incoming();
            case TAKE_ON,
                    NOTE_RELEASE,
                    NOTE_SCHOOL,
                    ASK,
                    APPROVE,
                    DENY,
                    HAND_OVER,
                    REVOKE,
                    GRANT_APPEAL,
                    DENY_APPEAL,
                    COUNTY_GRANTS,
                    COUNTY_DENIES -> staff;
            case COMPLETE, ABANDON, DEEM_DENIED, EXPIRE -> false;
        };
    }

    /// The papers this case has or needs.
    List<Paper> kinds() {
        return Stream.of(Paper.values())
                .filter(paper -> file.needed().contains(paper)
                        || file.missing().contains(paper)
                        || !sent(paper).isEmpty())
                .toList();
    }

    List<Document> sent(Paper paper) {
        return file.documents().stream()
                .filter(d -> d.kind().equals(paper.name()))
                .toList();
    }

    /// The files that wait for the office to say yes or no.
    List<Document> toRead(Paper paper) {
        return sent(paper).stream()
                .filter(d -> staff && request() instanceof UnderReview && d.review() instanceof Review.Waiting)
                .toList();
    }

    /// The steps that are links beside the others, in order.
    List<InterStep> buttons() {
        return Arrays.stream(InterStep.values())
                .filter(step -> steps().contains(step) && step != InterStep.WITHDRAW)
                .toList();
    }
}
