package org.openseat.permits.desk;

import java.util.List;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.lists.CaseList;
import org.openseat.schools.OperationsOffices;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.ui.words.Said;
import org.springframework.stereotype.Component;

/// The lists that schools, the appeals body and special education work through. Each asks only for what its readers may
/// know of, and each is found by an index. (R-ROL-3, docs/performance.md)
@Component
class PermitLists {

    static final String OFFICE = "/desk/permits";

    /// Whether a school that reads the papers refused one and the family has sent no other. The limit keeps it a
    /// look-up for each line.
    static final String SENT_BACK = """
            left join lateral (
                select true as refused from document d
                 where k.state in ('AT_RESIDENCE_SCHOOL', 'AT_REQUESTED_SCHOOL')
                   and d.packet = k.id and d.review = 'REFUSED'
                   and not exists (select from document n
                                    where n.packet = d.packet and n.kind = d.kind and n.review <> 'REFUSED')
                 limit 1) r on true
            """;

    static final String ROUTED =
            "((k.answers ->> 'specialEducation')::boolean or (k.answers ->> 'section504')::boolean)";

    /// An appeal may let the student go as well as the school of residence. (R-IDP-11)
    private static final String WAITS = "k.state in ('AT_RESIDENCE_SCHOOL', 'FIRST_APPEAL', 'SECOND_APPEAL')";

    private static final String CLEARANCE =
            "(select c.clearance from permit_clearance c where c.permit = k.id order by c.id desc limit 1)";

    /// The turn is at none of the reader's schools.
    private static final String ELSEWHERE = "(k.turn is null or k.turn not in (:schools))";

    /// The school that said no, to whose area the appeal goes in the end.
    private static final String DENYING = """
            case when k.against = 'DENIED_BY_RESIDENCE'
                      or k.against = 'NOT_RENEWED' and k.ending ->> 'school' = 'RESIDENCE'
                 then k.from_school else k.to_school end""";

    private static final String OWN_AREA = OperationsOffices.decides(":me::uuid", DENYING);

    private static final String WAITED_LONGEST = "k.submitted, k.id";
    private static final String LAST_FIRST = "k.moved desc, k.id";

    private final Schools schools;
    private final OperationsOffices offices;

    PermitLists(Schools schools, OperationsOffices offices) {
        this.offices = offices;
        this.schools = schools;
    }

    List<CaseList> of(SignedIn who) {
        if (who.is(Role.DISTRICT)) {
            return office();
        }
        if (who.is(Role.SPECIAL_EDUCATION)) {
            return special();
        }
        if (who.is(Role.APPEALS)) {
            return appeals();
        }
        return who.is(Role.SCHOOL) ? school(title(who)) : List.of();
    }

    /// The permit office's tasks.
    private static List<CaseList> office() {
        return List.of(
                task("REFERRED", """
                        k.state = 'REFERRED' and not exists (
                            select from case_event e where e.case_id = k.id and e.what = 'REFERRAL_SETTLED')""", "k.moved, k.id"),
                task(
                        "LATE",
                        "k.state in ('AT_RESIDENCE_SCHOOL', 'AT_REQUESTED_SCHOOL') and k.due < :today",
                        "k.due, k.id"));
    }

    private static CaseList task(String key, String where, String order) {
        var words = "permits.desk.office.";
        return new CaseList(
                key,
                OFFICE,
                Said.of(words + "title"),
                Said.of(words + "list." + key),
                Said.of(words + "lead." + key),
                where,
                order);
    }

    private Said title(SignedIn who) {
        return who.schools().size() == 1
                ? Said.of(
                        "permits.desk.title",
                        schools.find(who.schools().iterator().next())
                                .map(School::name)
                                .orElse(""))
                : Said.of("permits.desk.title.several");
    }

    private static List<CaseList> school(Said title) {
        return List.of(
                list("", "TO_DECIDE", title, "k.turn in (:schools) and r.refused is null", WAITED_LONGEST)
                        .joining(SENT_BACK),
                list("", "AT_FAMILY", title, "k.turn in (:schools) and r.refused", WAITED_LONGEST)
                        .joining(SENT_BACK),
                list("", "TO_ENROLL", title, "k.state = 'GRANTED' and k.to_school in (:schools)", WAITED_LONGEST),
                list("", "CHANGED", title, """
                        k.to_school in (:schools) and k.state in ('GRANTED', 'ATTENDING')
                        and k.id in (select c.permit from permit_change c where c.settled_at is null)""", WAITED_LONGEST),
                list("", "DECIDED", title, """
                        (k.from_school in (:schools) or k.to_school in (:schools) and k.reached) and\s""" + ELSEWHERE, LAST_FIRST)
                        .with(new CaseList.Fast(PermitLists::lastDecided, """
                                (select k.turn from permit_request k where k.from_school in (:schools)
                                 union all
                                 select k.turn from permit_request k
                                  where k.to_school in (:schools) and k.reached
                                    and k.from_school not in (:schools)) k
                                where\s""" + ELSEWHERE)));
    }

    /// What was decided last at each of the reader's schools: as the school of residence, or as the requested school
    /// from the release on.
    private static String lastDecided(int enough) {
        return """
                select k.id from unnest(array[:schools]) as s (code) cross join lateral (
                    (select k.id, k.moved from permit_request k where k.from_school = s.code and %1$s
                      order by k.moved desc, k.id limit %2$d)
                    union all
                    (select k.id, k.moved from permit_request k
                      where k.to_school = s.code and k.reached and k.from_school not in (:schools) and %1$s
                      order by k.moved desc, k.id limit %2$d)) k
                 order by k.moved desc, k.id""".formatted(ELSEWHERE, enough);
    }

    /// Second appeals, the one that is due first in front (T19); first appeals whose school has not answered in time
    /// (R-IDP-27); those of other areas, where there are areas (§V.B.8); what was decided finally.
    private List<CaseList> appeals() {
        var title = Said.of("permits.desk.appeals.title");
        var open = "(k.state = 'SECOND_APPEAL' or k.state = 'FIRST_APPEAL' and k.due < :today)";
        var elsewhere = list("appeals.", "ELSEWHERE", title, open + " and not " + OWN_AREA, "k.due, k.id");
        var lists = List.of(
                list("appeals.", "TO_DECIDE", title, "k.state = 'SECOND_APPEAL' and " + OWN_AREA, "k.due, k.id"),
                list(
                        "appeals.",
                        "OVERDUE",
                        title,
                        "k.state = 'FIRST_APPEAL' and k.due < :today and " + OWN_AREA,
                        "k.due, k.id"),
                elsewhere,
                list("appeals.", "DECIDED", title, """
                                k.appealed and exists (select from case_event e
                                    where e.case_id = k.id and e.what in ('FINALLY_GRANTED', 'FINALLY_DENIED'))""", LAST_FIRST));
        return offices.any()
                ? lists
                : lists.stream().filter(list -> !list.equals(elsewhere)).toList();
    }

    /// Requests for children with an IEP or a 504 plan, and no others. (R-IDP-11, R-ROL-3)
    private static List<CaseList> special() {
        var title = Said.of("permits.desk.special.title");
        return List.of(
                list(
                        "special.",
                        "TO_LOOK_AT",
                        title,
                        ROUTED + " and " + WAITS + " and " + CLEARANCE + " is null",
                        WAITED_LONGEST),
                list(
                        "special.",
                        "HELD",
                        title,
                        ROUTED + " and " + WAITS + " and " + CLEARANCE + " = 'HELD'",
                        WAITED_LONGEST),
                list(
                        "special.",
                        "SAID",
                        title,
                        ROUTED + " and (not " + WAITS + " or " + CLEARANCE + " = 'CLEARED')",
                        "k.submitted desc, k.id"));
    }

    /// @param body the first part of its words' keys after `permits.desk.`; empty at a school
    private static CaseList list(String body, String key, Said title, String where, String order) {
        var words = "permits.desk." + body;
        return new CaseList(
                key, "/desk", title, Said.of(words + "list." + key), Said.of(words + "lead." + key), where, order);
    }
}
