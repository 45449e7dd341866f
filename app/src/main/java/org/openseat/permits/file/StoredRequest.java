package org.openseat.permits.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.SignedStatement;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.permits.Appeal;
import org.openseat.permits.Appealed;
import org.openseat.permits.Appealed.Answer;
import org.openseat.permits.Denial;
import org.openseat.permits.Ending;
import org.openseat.permits.Packet;
import org.openseat.permits.Permit;
import org.openseat.permits.PermitAnswers;
import org.openseat.permits.PermitRequest;
import org.openseat.permits.PermitRequest.Contestable;
import org.openseat.permits.PermitState;
import org.openseat.permits.Referral;
import org.openseat.rulebook.PermitClock;
import org.openseat.rulebook.PermitType;
import org.openseat.students.StudentId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A row of the table of permit requests, read back into the type of its state.
record StoredRequest(ResultSet row, JsonMapper json) {

    private static final TypeReference<KeptDeadline<PermitClock>> KEPT = new TypeReference<>() {};

    PermitRequest request() throws SQLException {
        var packet = packet();
        var state = PermitState.valueOf(row.getString("state"));
        return switch (state) {
            case AT_RESIDENCE_SCHOOL -> new PermitRequest.AtResidenceSchool(packet, deadline());
            case AT_REQUESTED_SCHOOL -> new PermitRequest.AtRequestedSchool(packet, release(), deadline());
            case GRANTED -> new PermitRequest.Granted(packet, permit());
            case ATTENDING -> new PermitRequest.Attending(packet, permit(), day("since"));
            case EXPIRED -> new PermitRequest.Expired(packet, permit(), day("closed"));
            case DENIED_BY_RESIDENCE, DENIED_BY_REQUESTED, NOT_RENEWED, ENDED -> no(state, packet, deadline());
            case FIRST_APPEAL -> new Appealed.FirstAppeal(against(packet), appeal("appeal"), deadline());
            case FIRST_APPEAL_DENIED ->
                new Appealed.FirstAppealDenied(
                        against(packet), appeal("appeal"), read("answer", Answer.class), deadline());
            case SECOND_APPEAL ->
                new Appealed.SecondAppeal(
                        against(packet),
                        appeal("appeal"),
                        maybe("answer", Answer.class),
                        appeal("second_appeal"),
                        deadline());
            case FINALLY_DENIED ->
                new Appealed.FinallyDenied(
                        against(packet),
                        appeal("appeal"),
                        maybe("answer", Answer.class),
                        appeal("second_appeal"),
                        read("last_answer", Answer.class));
            case ATTEND_RESIDENCE ->
                new PermitRequest.AttendResidence(
                        against(packet), maybe("appeal", Appeal.class), maybe("answer", Answer.class), day("closed"));
            case WITHDRAWN -> new PermitRequest.Withdrawn(packet, day("closed"));
            case REFERRED -> new PermitRequest.Referred(packet, read("referral", Referral.class));
            case YEAR_OVER ->
                new PermitRequest.YearOver(
                        packet,
                        row.getString("against") == null ? null : against(packet),
                        maybe("appeal", Appeal.class),
                        day("closed"));
            case SUPERSEDED ->
                new PermitRequest.Superseded(
                        packet, new CaseId(row.getObject("superseded_by", UUID.class)), day("closed"));
        };
    }

    /// The no that was appealed, with the deadline that ran for the appeal.
    private Contestable against(Packet packet) throws SQLException {
        return no(PermitState.valueOf(row.getString("against")), packet, kept("appeal_by"));
    }

    private Contestable no(PermitState state, Packet packet, KeptDeadline<PermitClock> deadline) throws SQLException {
        return switch (state) {
            case DENIED_BY_RESIDENCE ->
                new PermitRequest.DeniedByResidence(packet, read("denial", Denial.class), deadline);
            case DENIED_BY_REQUESTED ->
                new PermitRequest.DeniedByRequested(packet, release(), read("denial", Denial.class), deadline);
            case NOT_RENEWED -> new PermitRequest.NotRenewed(packet, release(), ending(), deadline);
            case ENDED ->
                new PermitRequest.Ended(packet, permit(), row.getObject("since", LocalDate.class), ending(), deadline);
            default -> throw new IllegalStateException("No appeal can be against " + state);
        };
    }

    private Packet packet() throws SQLException {
        return new Packet(
                new CaseId(row.getObject("id", UUID.class)),
                new ConfirmationNumber(row.getString("number")),
                new StudentId(row.getObject("student", UUID.class)),
                new AccountId(row.getObject("filed_by", UUID.class)),
                SchoolYear.parse(row.getString("school_year")),
                Grade.parse(row.getString("grade")),
                PermitType.valueOf(row.getString("type")),
                new SchoolCode(row.getString("from_school")),
                new SchoolCode(row.getString("to_school")),
                read("answers", PermitAnswers.class),
                row.getObject("submitted", OffsetDateTime.class).toInstant());
    }

    private KeptDeadline<PermitClock> deadline() throws SQLException {
        return kept("deadline");
    }

    private KeptDeadline<PermitClock> kept(String column) throws SQLException {
        return json.readValue(row.getString(column), KEPT);
    }

    private @Nullable SignedStatement release() throws SQLException {
        return maybe("release_decision", SignedStatement.class);
    }

    private Permit permit() throws SQLException {
        return read("permit", Permit.class);
    }

    private Ending ending() throws SQLException {
        return read("ending", Ending.class);
    }

    private Appeal appeal(String column) throws SQLException {
        return read(column, Appeal.class);
    }

    private LocalDate day(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private <T> T read(String column, Class<T> type) throws SQLException {
        return json.readValue(row.getString(column), type);
    }

    private <T> @Nullable T maybe(String column, Class<T> type) throws SQLException {
        return row.getString(column) == null ? null : read(column, type);
    }
}
