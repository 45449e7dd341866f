package org.openseat.permits.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.lists.CaseLine;
import org.openseat.cases.lists.CaseList;
import org.openseat.cases.lists.CaseLists;
import org.openseat.cases.page.Voice;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.permits.PermitState;
import org.openseat.permits.file.PermitKind;
import org.openseat.rulebook.PermitType;
import org.openseat.schools.Calendars;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.ui.words.Said;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What permits within the district hand in to the staff's desk.
@Repository
@Order(1)
class PermitWork implements CaseLists {

    private final JdbcClient sql;
    private final PermitLists lists;
    private final Schools schools;
    private final Calendars calendars;

    PermitWork(JdbcClient sql, PermitLists lists, Schools schools, Calendars calendars) {
        this.sql = sql;
        this.lists = lists;
        this.schools = schools;
        this.calendars = calendars;
    }

    @Override
    public String code() {
        return PermitKind.CODE;
    }

    @Override
    public Said name() {
        return Said.of("permits.desk.kind");
    }

    @Override
    public String table() {
        return "permit_request";
    }

    @Override
    public String child() {
        return "k.answers -> 'child' ->> 'name'";
    }

    @Override
    public String type() {
        return "k.type";
    }

    @Override
    public String grade() {
        return "k.grade";
    }

    /// As [PermitScope] finds a single one.
    @Override
    public Optional<String> scope(SignedIn who) {
        if (who.is(Role.DISTRICT)) {
            return Optional.of("true");
        }
        return Stream.of(
                        who.is(Role.APPEALS) ? "k.appealed" : "",
                        who.is(Role.SPECIAL_EDUCATION) ? PermitLists.ROUTED : "",
                        who.is(Role.SCHOOL)
                                ? "k.from_school in (:schools) or k.to_school in (:schools) and k.reached"
                                : "")
                .filter(each -> !each.isEmpty())
                .reduce((one, other) -> one + " or " + other);
    }

    @Override
    public List<CaseList> of(SignedIn who) {
        return lists.of(who);
    }

    @Override
    public List<String> states() {
        return Stream.of(PermitState.values()).map(PermitState::name).toList();
    }

    @Override
    public String state(String name, Voice voice) {
        return voice.say("permits.desk.state." + name);
    }

    @Override
    public List<Choice> types(Voice voice) {
        return Stream.of(PermitType.values())
                .map(type -> new Choice(type.name(), voice.capital(type)))
                .toList();
    }

    @Override
    public List<CaseLine> lines(List<CaseId> ids, SignedIn who, LocalDate today, Voice voice) {
        return sql.sql("""
                select k.id, k.number, k.answers -> 'child' ->> 'name' as child, k.from_school, k.to_school, k.grade,
                       k.school_year, k.type, k.submitted, k.state, k.turn, r.refused is not null as refused,
                       case when k.turn is not null or k.state = 'SECOND_APPEAL' then k.due end as due
                  from permit_request k %s
                 where k.id in (:ids)""".formatted(PermitLists.SENT_BACK))
                .param("ids", ids.stream().map(CaseId::value).toList())
                .query((row, number) -> line(row, who, today).in(voice))
                .list();
    }

    private PermitLine line(ResultSet row, SignedIn who, LocalDate today) throws SQLException {
        var due = row.getObject("due", LocalDate.class);
        var turn = row.getString("turn");
        return new PermitLine(
                new CaseId(row.getObject("id", UUID.class)),
                new ConfirmationNumber(row.getString("number")),
                row.getString("child"),
                name(row.getString("from_school")),
                name(row.getString("to_school")),
                Grade.parse(row.getString("grade")),
                row.getString("school_year"),
                PermitType.valueOf(row.getString("type")),
                row.getObject("submitted", OffsetDateTime.class).toInstant(),
                PermitState.valueOf(row.getString("state")),
                due,
                row.getBoolean("refused"),
                turn != null && who.schools().contains(new SchoolCode(turn)),
                daysLeft(due, today));
    }

    /// Its code, should another node have taken the school in a moment ago.
    private String name(String code) {
        return schools.find(new SchoolCode(code)).map(School::name).orElse(code);
    }

    /// −1 when the date has passed; 0 also when there is none.
    private int daysLeft(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return 0;
        }
        return due.isBefore(today) ? -1 : calendars.calendar().schoolDaysBetween(today, due);
    }
}
