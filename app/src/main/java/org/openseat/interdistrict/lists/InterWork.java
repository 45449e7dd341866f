package org.openseat.interdistrict.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.lists.CaseLine;
import org.openseat.cases.lists.CaseList;
import org.openseat.cases.lists.CaseLists;
import org.openseat.cases.page.Voice;
import org.openseat.district.SchoolCode;
import org.openseat.interdistrict.InterRequest;
import org.openseat.interdistrict.InterState;
import org.openseat.interdistrict.file.InterCases;
import org.openseat.interdistrict.record.InterKind;
import org.openseat.interdistrict.record.InterScope;
import org.openseat.rulebook.inter.InterReason;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.ui.words.Said;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What permits between districts hand in to the staff's desk. Of its lists the permit office has five: what waits its
/// turn, what is worked on, what waits for others, appeals, what is decided; each in the order of completeness.
/// (R-INT-18)
@Component
@Order(2)
class InterWork implements CaseLists {

    static final String DESK = "/desk/inter";

    private static final String COMPLETE_FIRST = "k.complete nulls last, k.submitted, k.number";

    private static final InterState[] ANSWERED = {
        InterState.APPROVED,
        InterState.APPEAL_DENIED_FINAL,
        InterState.REVOCATION_STANDS,
        InterState.COUNTY_APPEAL,
        InterState.COUNTY_DENIED,
        InterState.EXPIRED
    };

    private final InterBatch batch;
    private final InterCases cases;
    private final Schools schools;

    InterWork(InterBatch batch, InterCases cases, Schools schools) {
        this.batch = batch;
        this.cases = cases;
        this.schools = schools;
    }

    @Override
    public String code() {
        return InterKind.CODE;
    }

    @Override
    public Said name() {
        return Said.of("interdistrict.desk.kind");
    }

    @Override
    public String table() {
        return "inter_request";
    }

    /// What a state holds lies at different depths.
    @Override
    public String child() {
        return "jsonb_path_query_first(k.request, '$.**.answers.child.name') #>> '{}'";
    }

    @Override
    public String type() {
        return "k.reason";
    }

    @Override
    public String grade() {
        return "replace(jsonb_path_query_first(k.request, '$.**.filed.grade') #>> '{}', 'GRADE_', '')";
    }

    @Override
    public String worker() {
        return "coalesce(k.request #>> '{by,by,value}', k.request #>> '{by,by}')";
    }

    @Override
    public Optional<String> scope(SignedIn who) {
        if (who.is(Role.DISTRICT)) {
            return Optional.of("true");
        }
        if (who.is(Role.COMMITTEE)) {
            return Optional.of(InterScope.COMMITTEE);
        }
        return who.is(Role.SCHOOL) ? Optional.of(InterScope.SCHOOL) : Optional.empty();
    }

    @Override
    public List<CaseList> of(SignedIn who) {
        if (who.is(Role.COMMITTEE) && !who.is(Role.DISTRICT)) {
            return List.of(list("COMMITTEE", InterState.DISTRICT_APPEAL), list("ANSWERED", ANSWERED));
        }
        return who.is(Role.DISTRICT)
                ? List.of(
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
                                InterState.EXPIRED,
                                InterState.YEAR_OVER))
                : List.of();
    }

    private static CaseList list(String key, InterState... states) {
        var in = Stream.of(states).map(state -> "'" + state + "'").collect(Collectors.joining(", "));
        return new CaseList(
                key,
                DESK,
                Said.of("interdistrict.desk.title"),
                Said.of("interdistrict.desk." + key),
                Said.of("interdistrict.desk.lead"),
                "k.state in (" + in + ")",
                COMPLETE_FIRST);
    }

    @Override
    public List<String> states() {
        return Stream.of(InterState.values()).map(InterState::name).toList();
    }

    @Override
    public String state(String name, Voice voice) {
        return voice.say("interdistrict.state." + name);
    }

    @Override
    public List<Choice> types(Voice voice) {
        return Stream.of(InterReason.values())
                .map(reason -> new Choice(reason.name(), voice.capital(reason)))
                .toList();
    }

    @Override
    public List<CaseLine> lines(List<CaseId> ids, SignedIn who, LocalDate today, Voice voice) {
        var ofSchool = !who.is(Role.DISTRICT) && !who.is(Role.COMMITTEE);
        return cases.list(ids).stream()
                .map(request -> InterLine.of(request, school(request), ofSchool, voice))
                .toList();
    }

    private String school(InterRequest request) {
        SchoolCode code = request.filed().school();
        return schools.find(code).map(School::name).orElse(code.value());
    }
}
