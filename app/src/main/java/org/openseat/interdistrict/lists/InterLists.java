package org.openseat.interdistrict.lists;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.lists.CaseList;
import org.openseat.interdistrict.InterState;
import org.openseat.ui.words.Said;
import org.springframework.stereotype.Component;

/// The lists of the permit office: what waits its turn, what is worked on, what waits for others, what is decided; each
/// in the order of completeness. (R-INT-18)
@Component
class InterLists {

    static final String DESK = "/desk/inter";

    private static final String COMPLETE_FIRST = "k.complete nulls last, k.submitted, k.number";

    private final InterBatch batch;

    InterLists(InterBatch batch) {
        this.batch = batch;
    }

    List<CaseList> of(SignedIn who) {
        if (!who.is(Role.DISTRICT)) {
            return List.of();
        }
        return List.of(
                list("WAITING", InterState.IN_QUEUE).with(batch.of("WAITING")),
                list("WORKING", InterState.UNDER_REVIEW).with(batch.of("WORKING")),
                list(
                        "OUTSIDE",
                        InterState.INCOMPLETE,
                        InterState.INFO_REQUESTED,
                        InterState.AWAITING_RELEASE,
                        InterState.AWAITING_SCHOOL),
                list("APPEALS", InterState.DISTRICT_APPEAL, InterState.COUNTY_APPEAL),
                list(
                        "DECIDED",
                        InterState.APPROVED,
                        InterState.DENIED,
                        InterState.DEEMED_DENIED,
                        InterState.REFERRED_TO_COUNTY,
                        InterState.ABANDONED,
                        InterState.WITHDRAWN,
                        InterState.APPEAL_DENIED_FINAL,
                        InterState.REVOCATION_STANDS,
                        InterState.COUNTY_DENIED,
                        InterState.REVOKED,
                        InterState.EXPIRED));
    }

    private static CaseList list(String key, InterState... states) {
        var in = Arrays.stream(states).map(state -> "'" + state + "'").collect(Collectors.joining(", "));
        return new CaseList(
                key,
                DESK,
                Said.of("interdistrict.desk.title"),
                Said.of("interdistrict.desk." + key),
                Said.of("interdistrict.desk.lead"),
                "k.state in (" + in + ")",
                COMPLETE_FIRST);
    }
}
