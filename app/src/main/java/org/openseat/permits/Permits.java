package org.openseat.permits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.permits.PermitRequest.AtRequestedSchool;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.PermitRequest.DeniedByRequested;
import org.openseat.permits.PermitRequest.DeniedByResidence;
import org.openseat.permits.PermitRequest.Granted;
import org.openseat.permits.PermitRequest.Withdrawn;
import org.openseat.rulebook.PermitType;
import org.openseat.students.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The table of permit requests: a row for each packet, a column for what each state must have.
@Repository
class Permits {

    private final JdbcClient sql;
    private final JsonMapper json;

    Permits(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// False, and nothing is written, when the child already has an open packet for that year and school.
    boolean add(AtResidenceSchool request) {
        var packet = request.packet();
        return sql.sql("""
                insert into permit_request (id, number, student, filed_by, school_year, grade, type, from_school,
                    to_school, answers, submitted, state, target)
                values (:id, :number, :student, :filedBy, :year, :grade, :type, :from, :to, :answers::jsonb,
                    :submitted, 'AT_RESIDENCE_SCHOOL', :target::jsonb)
                on conflict (student, school_year, to_school)
                    where state in ('AT_RESIDENCE_SCHOOL', 'AT_REQUESTED_SCHOOL', 'GRANTED') do nothing""")
                        .param("id", packet.id().value())
                        .param("number", packet.number().value())
                        .param("student", packet.student().value())
                        .param("filedBy", packet.filedBy().value())
                        .param("year", packet.year().label())
                        .param("grade", packet.grade().code())
                        .param("type", packet.type().name())
                        .param("from", packet.from().value())
                        .param("to", packet.to().value())
                        .param("answers", json.writeValueAsString(packet.answers()))
                        .param("submitted", packet.submittedAt().atOffset(ZoneOffset.UTC))
                        .param("target", json.writeValueAsString(request.target()))
                        .update()
                == 1;
    }

    /// Writes the new state of a request that this transaction has locked.
    <T extends PermitRequest> T save(T request) {
        var row = Columns.of(request);
        sql.sql("""
                update permit_request
                set state = :state, target = :target::jsonb, release_decision = :release::jsonb,
                    approval = :approval::jsonb, denial = :denial::jsonb, withdrawn = :withdrawn
                where id = :id""")
                .param("id", request.packet().id().value())
                .param("state", row.state())
                .param("target", text(row.target()))
                .param("release", text(row.release()))
                .param("approval", text(row.approval()))
                .param("denial", text(row.denial()))
                .param("withdrawn", row.withdrawn())
                .update();
        return request;
    }

    /// The request, held until the end of this transaction.
    Optional<PermitRequest> lock(PermitId id) {
        return sql.sql("select * from permit_request where id = :id for update")
                .param("id", id.value())
                .query(this::request)
                .optional();
    }

    Optional<PermitRequest> find(PermitId id) {
        return sql.sql("select * from permit_request where id = :id")
                .param("id", id.value())
                .query(this::request)
                .optional();
    }

    /// The request, if this family filed it or is linked to its child today. (R-ACC-17, R-ACC-18)
    Optional<PermitRequest> findForFamily(PermitId id, AccountId family) {
        return sql.sql("""
                select p.* from permit_request p
                join guardian_link l on l.student = p.student and l.account = :family and l.ended is null
                where p.id = :id and not exists (select from guardian_block b
                                                 where b.student = p.student and b.account = :family)""")
                .param("id", id.value())
                .param("family", family.value())
                .query(this::request)
                .optional();
    }

    /// The request, if one of these schools may know of it: the school of residence always, the requested school once
    /// the packet was released to it.
    Optional<PermitRequest> findForSchools(PermitId id, List<String> schools) {
        return sql.sql("""
                select * from permit_request
                where id = :id and (from_school in (:schools)
                                    or (to_school in (:schools) and release_decision is not null))""")
                .param("id", id.value())
                .param("schools", schools)
                .query(this::request)
                .optional();
    }

    /// Every request for this child, newest first, if the family is linked to the child today.
    List<PermitRequest> ofChild(StudentId child, AccountId family) {
        return sql.sql("""
                select p.* from permit_request p
                join guardian_link l on l.student = p.student and l.account = :family and l.ended is null
                where p.student = :child and not exists (select from guardian_block b
                                                         where b.student = p.student and b.account = :family)
                order by p.submitted desc""")
                .param("child", child.value())
                .param("family", family.value())
                .query(this::request)
                .list();
    }

    /// The packet that keeps another for the same child, year and school from being opened.
    Optional<PermitId> open(StudentId student, SchoolYear year, SchoolCode to) {
        return sql.sql("""
                select id from permit_request
                where student = :student and school_year = :year and to_school = :to
                  and state in ('AT_RESIDENCE_SCHOOL', 'AT_REQUESTED_SCHOOL', 'GRANTED')""")
                .param("student", student.value())
                .param("year", year.label())
                .param("to", to.value())
                .query(UUID.class)
                .optional()
                .map(PermitId::new);
    }

    private PermitRequest request(ResultSet row, int number) throws SQLException {
        var packet = packet(row);
        return switch (row.getString("state")) {
            case "AT_RESIDENCE_SCHOOL" -> new AtResidenceSchool(packet, read(row, "target", KeptDeadline.class));
            case "AT_REQUESTED_SCHOOL" ->
                new AtRequestedSchool(packet, release(row), read(row, "target", KeptDeadline.class));
            case "GRANTED" -> new Granted(packet, release(row), read(row, "approval", Decision.class));
            case "DENIED_BY_RESIDENCE" -> new DeniedByResidence(packet, read(row, "denial", Denial.class));
            case "DENIED_BY_REQUESTED" ->
                new DeniedByRequested(packet, release(row), read(row, "denial", Denial.class));
            case "WITHDRAWN" -> new Withdrawn(packet, row.getObject("withdrawn", LocalDate.class));
            case String unknown -> throw new IllegalStateException("A permit in an unknown state: " + unknown);
        };
    }

    private Packet packet(ResultSet row) throws SQLException {
        return new Packet(
                new PermitId(row.getObject("id", UUID.class)),
                new ConfirmationNumber(row.getString("number")),
                new StudentId(row.getObject("student", UUID.class)),
                new AccountId(row.getObject("filed_by", UUID.class)),
                SchoolYear.parse(row.getString("school_year")),
                Grade.parse(row.getString("grade")),
                PermitType.valueOf(row.getString("type")),
                new SchoolCode(row.getString("from_school")),
                new SchoolCode(row.getString("to_school")),
                read(row, "answers", PermitAnswers.class),
                row.getObject("submitted", OffsetDateTime.class).toInstant());
    }

    private Decision release(ResultSet row) throws SQLException {
        return read(row, "release_decision", Decision.class);
    }

    private <T> T read(ResultSet row, String column, Class<T> type) throws SQLException {
        return json.readValue(row.getString(column), type);
    }

    private @Nullable String text(@Nullable Object value) {
        return value == null ? null : json.writeValueAsString(value);
    }

    /// What the row of a state holds besides the packet.
    private record Columns(
            String state,
            @Nullable KeptDeadline target,
            @Nullable Decision release,
            @Nullable Decision approval,
            @Nullable Denial denial,
            @Nullable LocalDate withdrawn) {

        static Columns of(PermitRequest request) {
            return switch (request) {
                case AtResidenceSchool r -> new Columns("AT_RESIDENCE_SCHOOL", r.target(), null, null, null, null);
                case AtRequestedSchool r ->
                    new Columns("AT_REQUESTED_SCHOOL", r.target(), r.release(), null, null, null);
                case Granted r -> new Columns("GRANTED", null, r.release(), r.approval(), null, null);
                case DeniedByResidence r -> new Columns("DENIED_BY_RESIDENCE", null, null, null, r.denial(), null);
                case DeniedByRequested r ->
                    new Columns("DENIED_BY_REQUESTED", null, r.release(), null, r.denial(), null);
                case Withdrawn r -> new Columns("WITHDRAWN", null, null, null, null, r.on());
            };
        }
    }
}
