package org.openseat.rulebook.choices.numbers;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.function.Predicate;
import org.openseat.district.Moment;

/// The days of a Choices year on which something is due or done. (Rules §10.1; design of the year)
///
/// | key | value |
/// |---|---|
/// | `verification.evidence` | proof of eligibility must exist (R-GIF-5) |
/// | `paper.keyed` | last day to key in paper that was mailed in time |
/// | `lists.final` | PHBAO and overcrowded lists are final (R-PTS-11) |
/// | `points.day` | the day whose data the points are computed from |
/// | `december.letters`, `february.letters` | first day of these letters (R-CHO-4) |
/// | `correction.close` | first instant that is too late for a correction (R-CHO-3) |
/// | `points.freeze` | nothing changes the points any more |
/// | `verification.close` | schools and offices have answered |
/// | `capacity.close` | coordinators have declared seats (R-BAL-6) |
/// | `selection.publish`, `pwt.publish`, `oe.publish` | results |
/// | `accept.close`, `pwt.accept`, `oe.accept` | last day to accept; silence is a decline (R-CHO-5) |
/// | `zoc.appealClose` | last day to appeal an assignment in a zone (R-ZOC-5) |
/// | `list.closeDay` | on-time lists close at the end of this calendar day of instruction (R-CHO-19) |
/// | `sa.close` | `01-31`: late and Space Available lists close (R-SA-1) |
public record ChoicesDays(
        Moment evidence,
        LocalDate paperKeyed,
        LocalDate listsFinal,
        LocalDate points,
        LocalDate decemberLetters,
        Moment correctionClose,
        LocalDate pointsFreeze,
        Moment verificationClose,
        LocalDate capacityClose,
        LocalDate februaryLetters,
        LocalDate selectionPublish,
        LocalDate acceptClose,
        LocalDate pwtPublish,
        LocalDate pwtAccept,
        LocalDate oePublish,
        LocalDate oeAccept,
        LocalDate zoneAppealClose,
        int listCloseDay,
        MonthDay lateListsClose) {
    static final Map<String, Predicate<String>> KEYS = Map.ofEntries(
            entry("verification.evidence", Written::isMoment),
            entry("paper.keyed", Written::isDay),
            entry("lists.final", Written::isDay),
            entry("points.day", Written::isDay),
            entry("december.letters", Written::isDay),
            entry("correction.close", Written::isMoment),
            entry("points.freeze", Written::isDay),
            entry("verification.close", Written::isMoment),
            entry("capacity.close", Written::isDay),
            entry("february.letters", Written::isDay),
            entry("selection.publish", Written::isDay),
            entry("accept.close", Written::isDay),
            entry("pwt.publish", Written::isDay),
            entry("pwt.accept", Written::isDay),
            entry("oe.publish", Written::isDay),
            entry("oe.accept", Written::isDay),
            entry("zoc.appealClose", Written::isDay),
            entry("list.closeDay", Written::isCount),
            entry("sa.close", Written::isMonthDay));

    static ChoicesDays read(Written given) {
        return new ChoicesDays(
                given.moment("verification.evidence"),
                given.day("paper.keyed"),
                given.day("lists.final"),
                given.day("points.day"),
                given.day("december.letters"),
                given.moment("correction.close"),
                given.day("points.freeze"),
                given.moment("verification.close"),
                given.day("capacity.close"),
                given.day("february.letters"),
                given.day("selection.publish"),
                given.day("accept.close"),
                given.day("pwt.publish"),
                given.day("pwt.accept"),
                given.day("oe.publish"),
                given.day("oe.accept"),
                given.day("zoc.appealClose"),
                given.number("list.closeDay"),
                given.monthDay("sa.close"));
    }
}
