package org.openseat.interdistrict;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.openseat.cases.record.CaseEvent;

/// What can happen to a request between districts, named as on its button.
public enum InterStep {
    COMPLETE,
    TAKE_ON(InterEvent.TAKEN_ON),
    AWAIT_RELEASE(InterEvent.RELEASE_AWAITED),
    NOTE_RELEASE(InterEvent.RELEASED, InterEvent.RELEASE_REFUSED),
    STOP_WAITING,
    AWAIT_SCHOOL(InterEvent.SCHOOL_AWAITED),
    NOTE_SCHOOL(InterEvent.SCHOOL_ACCEPTS, InterEvent.SCHOOL_REFUSES),
    ASK(InterEvent.ASKED),
    APPROVE(InterEvent.APPROVED),
    DENY(InterEvent.DENIED),
    HAND_OVER(InterEvent.HANDED_OVER),
    WITHDRAW(InterEvent.WITHDRAWN),
    ABANDON,
    DEEM_DENIED,
    REOPEN(InterEvent.REOPENED),
    END_YEAR,
    REVOKE(InterEvent.REVOKED),
    EXPIRE,
    APPEAL(InterEvent.APPEALED),
    GRANT_APPEAL(InterEvent.APPEAL_GRANTED, InterEvent.APPEAL_GRANTED_WAITS),
    SEND_BACK,
    DENY_APPEAL(InterEvent.APPEAL_DENIED),
    GO_TO_COUNTY(InterEvent.TO_COUNTY),
    COUNTY_GRANTS(InterEvent.COUNTY_GRANTED),
    COUNTY_DENIES(InterEvent.COUNTY_DENIED);

    private final Set<CaseEvent> told;

    InterStep(InterEvent... told) {
        this.told = Set.of(told);
    }

    /// What the timeline says once it is done.
    public Set<CaseEvent> told() {
        return told;
    }

    /// Its place in the address of its page: `/inter/…/take-on`.
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What the system does on a day or because of something else; there is no button for it.
    public boolean byItself() {
        return switch (this) {
            case COMPLETE, ABANDON, DEEM_DENIED, EXPIRE, STOP_WAITING, SEND_BACK, END_YEAR -> true;
            default -> false;
        };
    }

    /// The steps of each state; they are the methods of its type.
    static Set<InterStep> of(InterRequest request) {
        return switch (request) {
            case InterRequest.Incomplete _ -> EnumSet.of(COMPLETE, WITHDRAW, ABANDON, END_YEAR);
            case InterRequest.InfoRequested _ ->
                EnumSet.of(COMPLETE, NOTE_RELEASE, WITHDRAW, ABANDON, GO_TO_COUNTY, END_YEAR);
            case InterRequest.InQueue _ -> EnumSet.of(TAKE_ON, NOTE_RELEASE, WITHDRAW, DEEM_DENIED, END_YEAR);
            case InterRequest.UnderReview _ ->
                EnumSet.of(
                        AWAIT_RELEASE,
                        NOTE_RELEASE,
                        AWAIT_SCHOOL,
                        ASK,
                        APPROVE,
                        DENY,
                        HAND_OVER,
                        WITHDRAW,
                        DEEM_DENIED,
                        END_YEAR);
            case InterRequest.AwaitingRelease _ -> EnumSet.of(NOTE_RELEASE, STOP_WAITING, WITHDRAW, END_YEAR);
            case InterRequest.AwaitingSchool _ ->
                EnumSet.of(NOTE_RELEASE, NOTE_SCHOOL, WITHDRAW, DEEM_DENIED, END_YEAR);
            case InterRequest.Approved _ -> EnumSet.of(REVOKE, EXPIRE);
            case InterRequest.Denied _ -> EnumSet.of(REOPEN, APPEAL);
            case InterRequest.Revoked _ -> EnumSet.of(APPEAL);
            case InterRequest.DistrictAppeal _ ->
                EnumSet.of(GRANT_APPEAL, SEND_BACK, DENY_APPEAL, GO_TO_COUNTY, END_YEAR);
            case InterRequest.DeemedDenied _ -> EnumSet.of(REOPEN, GO_TO_COUNTY);
            case InterRequest.CountyNext _ -> EnumSet.of(GO_TO_COUNTY);
            case InterRequest.CountyAppeal _ -> EnumSet.of(COUNTY_GRANTS, COUNTY_DENIES);
            case InterRequest.RevocationStands _,
                    InterRequest.CountyDenied _,
                    InterRequest.Abandoned _,
                    InterRequest.YearOver _,
                    InterRequest.Withdrawn _,
                    InterRequest.Expired _ -> EnumSet.noneOf(InterStep.class);
        };
    }
}
