package org.openseat.applications.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.applications.hearing.ProofKind;
import org.openseat.applications.verification.VerificationTask.Answer;
import org.openseat.applications.verification.VerificationTask.Answered;
import org.openseat.applications.verification.VerificationTask.State;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.names.FullName;
import org.openseat.students.StudentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of what is asked of whom. A school sees its own pupils', and of them nothing that they apply for.
@Repository
public class VerificationTable {

    private static final String TASK = """
            select v.*, s.first_name, s.middle_name, s.last_name
              from verification_task v join student s on s.id = v.student
             """;

    /// Only while an application that counts still asks for a program that needs it.
    private static final String NEEDED = """
            exists (select from application a join proof_needed n on n.application = a.id
                     where a.student = v.student and a.cycle = v.cycle and n.kind = v.kind
                       and a.state in ('Filed', 'InCycle'))""";

    private static final String READER = "(v.school in (:schools) or :all)";

    private final JdbcClient sql;

    VerificationTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// Those this person may answer: of its school, or all.
    List<VerificationTask> waiting(SignedIn who, int most) {
        return reader(
                        sql.sql(TASK + "where v.state = 'Asked' and " + READER + " and " + NEEDED
                                + " order by v.cycle, v.school nulls first, s.last_name collate names,"
                                + " s.first_name collate names, v.kind limit :most"),
                        who)
                .param("most", most)
                .query((row, _) -> task(row))
                .list();
    }

    Optional<VerificationTask> find(UUID id, SignedIn who) {
        return reader(sql.sql(TASK + "where v.id = :id and " + READER), who)
                .param("id", id)
                .query((row, _) -> task(row))
                .optional();
    }

    private static JdbcClient.StatementSpec reader(JdbcClient.StatementSpec statement, SignedIn who) {
        return statement.param("schools", who.schoolCodes()).param("all", who.is(Role.INTEGRATION));
    }

    /// All that is asked of a child in a cycle.
    public List<VerificationTask> of(StudentId child, SchoolYear cycle) {
        return of(List.of(child), cycle);
    }

    public List<VerificationTask> of(Collection<StudentId> children, SchoolYear cycle) {
        return sql.sql(TASK + "where v.student = any (:children) and v.cycle = :cycle order by v.kind")
                .param("children", children.stream().map(StudentId::value).toArray(UUID[]::new))
                .param("cycle", cycle.label())
                .query((row, _) -> task(row))
                .list();
    }

    /// False when somebody has answered since this version.
    boolean answer(UUID id, int seen, State state, Answer answer, SignedIn by, Instant now) {
        return sql.sql("""
                update verification_task
                   set state = :state, proof = :proof, evidence_on = :since, reading = :reading, math = :math,
                       percentile = :percentile, why = :why, answered_by = :by, who = :who, answered_at = :at,
                       version = version + 1
                 where id = :id and version = :seen and state <> 'NotProven'""")
                        .param("id", id)
                        .param("seen", seen)
                        .param("state", written(state))
                        .param(
                                "proof",
                                answer.proof() == null ? null : answer.proof().name())
                        .param("since", answer.since())
                        .param("reading", answer.reading())
                        .param("math", answer.math())
                        .param("percentile", answer.percentile())
                        .param("why", answer.why())
                        .param("by", by.id().value())
                        .param("who", by.displayName())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// What nobody has answered by the last instant is not proven.
    ///
    /// @return how many
    int close(SchoolYear cycle) {
        return sql.sql("update verification_task set state = 'NotProven' where cycle = ? and state = 'Asked'")
                .param(cycle.label())
                .update();
    }

    /// A school, or nobody's, with what it has not answered.
    ///
    /// @param school empty where Student Integration Services answer
    record Backlog(SchoolYear cycle, Optional<SchoolCode> school, int open, int of) {}

    List<Backlog> backlog() {
        return sql.sql("""
                select v.cycle, v.school, count(*) filter (where v.state = 'Asked') as open, count(*) as tasks
                  from verification_task v where v.state <> 'NotProven' and %s
                 group by v.cycle, v.school having count(*) filter (where v.state = 'Asked') > 0
                 order by v.cycle, open desc, v.school""".formatted(NEEDED))
                .query((row, _) -> new Backlog(
                        SchoolYear.parse(row.getString("cycle")), school(row), row.getInt("open"), row.getInt("tasks")))
                .list();
    }

    /// False when this school has been reminded so many days before already.
    boolean remind(SchoolYear cycle, SchoolCode school, int days, Instant now) {
        return sql.sql("insert into verification_reminder values (?, ?, ?, ?) on conflict do nothing")
                        .params(cycle.label(), school.value(), days, now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static VerificationTask task(ResultSet row) throws SQLException {
        var at = row.getObject("answered_at", OffsetDateTime.class);
        var proof = row.getString("proof");
        var answer = new Answer(
                proof == null ? null : Proof.valueOf(proof),
                row.getObject("evidence_on", LocalDate.class),
                row.getBigDecimal("reading"),
                row.getBigDecimal("math"),
                row.getBigDecimal("percentile"),
                row.getString("why"));
        return new VerificationTask(
                row.getObject("id", UUID.class),
                new StudentId(row.getObject("student", UUID.class)),
                FullName.of(
                        row.getString("first_name"),
                        Optional.ofNullable(row.getString("middle_name")).orElse(""),
                        row.getString("last_name")),
                SchoolYear.parse(row.getString("cycle")),
                ProofKind.valueOf(row.getString("kind")),
                school(row),
                state(row.getString("state")),
                at == null ? Optional.empty() : Optional.of(answer),
                at == null ? Optional.empty() : Optional.of(new Answered(row.getString("who"), at.toInstant())),
                row.getInt("version"));
    }

    private static Optional<SchoolCode> school(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("school")).map(SchoolCode::new);
    }

    private static State state(String written) {
        for (var state : State.values()) {
            if (written(state).equals(written)) {
                return state;
            }
        }
        throw new IllegalStateException("No such state of a verification: " + written);
    }

    private static String written(State state) {
        return switch (state) {
            case ASKED -> "Asked";
            case CONFIRMED -> "Confirmed";
            case NOT_CONFIRMED -> "NotConfirmed";
            case NOT_PROVEN -> "NotProven";
        };
    }
}
