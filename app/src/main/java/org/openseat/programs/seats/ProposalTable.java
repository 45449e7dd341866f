package org.openseat.programs.seats;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.SignedIn;
import org.openseat.district.SchoolYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The table of proposals, and the versions of seats that came of them.
@Repository
class ProposalTable {

    private static final TypeReference<List<SeatProposal.Row>> ROWS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;

    ProposalTable(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<SeatProposal> waiting(String program, SchoolYear cycle) {
        return sql.sql("select * from seats_proposal where program = ? and cycle = ? and state = 'Waiting'")
                .params(program, cycle.label())
                .query((row, _) -> proposal(row))
                .optional();
    }

    /// The programs of a cycle that wait for a second person.
    Set<String> waiting(SchoolYear cycle) {
        return sql
                .sql("select program from seats_proposal where cycle = ? and state = 'Waiting'")
                .param(cycle.label())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /// In the place of the one that waits.
    void propose(SeatProposal proposal) {
        sql.sql("update seats_proposal set state = 'Replaced' where program = ? and cycle = ? and state = 'Waiting'")
                .params(proposal.program(), proposal.cycle().label())
                .update();
        sql.sql("""
                insert into seats_proposal (id, program, cycle, rows, why, by, who, at)
                values (:id, :program, :cycle, :rows::jsonb, :why, :by, :who, :at)""")
                .param("id", proposal.id())
                .param("program", proposal.program())
                .param("cycle", proposal.cycle().label())
                .param("rows", json.writeValueAsString(proposal.rows()))
                .param("why", proposal.why())
                .param("by", proposal.by().value())
                .param("who", proposal.who())
                .param("at", proposal.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// False when it does not wait any more.
    boolean decide(UUID id, boolean confirmed, @Nullable String note, SignedIn by, Instant now) {
        return sql.sql("""
                update seats_proposal set state = :state, note = :note, decided_by = :by, decider = :who, decided_at = :at
                 where id = :id and state = 'Waiting'""")
                        .param("state", confirmed ? "Confirmed" : "Refused")
                        .param("note", note)
                        .param("by", by.id().value())
                        .param("who", by.displayName())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    /// A new version of each grade; none is overwritten.
    void declare(SeatProposal proposal, Instant now) {
        for (var row : proposal.rows()) {
            sql.sql("""
                    insert into program_seats (program, cycle, grade, version, capacity, continuing, continuing_ow, held,
                        declared_by, declared_at)
                    select :program, :cycle, :grade, coalesce(max(version), 0) + 1, :capacity, :continuing, :ow, :held,
                           :by, :at
                      from program_seats where program = :program and cycle = :cycle and grade = :grade""")
                    .param("program", proposal.program())
                    .param("cycle", proposal.cycle().label())
                    .param("grade", row.grade().code())
                    .param("capacity", row.capacity())
                    .param("continuing", row.continuing())
                    .param("ow", row.continuingOw())
                    .param("held", row.held())
                    .param("by", proposal.by().value())
                    .param("at", now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /// Who declared the seats that count now, and when; nothing where they are those of the district's file.
    Optional<Declared> declared(String program, SchoolYear cycle, ZoneId zone) {
        return sql.sql("""
                select a.display_name, s.declared_at from declared_seats s join account a on a.id = s.declared_by
                 where s.program = ? and s.cycle = ? order by s.declared_at desc limit 1""")
                .params(program, cycle.label())
                .query((row, _) -> new Declared(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class)
                                .atZoneSameInstant(zone)
                                .toLocalDate()))
                .optional();
    }

    record Declared(String who, LocalDate on) {}

    private SeatProposal proposal(ResultSet row) throws SQLException {
        return new SeatProposal(
                row.getObject("id", UUID.class),
                row.getString("program"),
                SchoolYear.parse(row.getString("cycle")),
                json.readValue(row.getString("rows"), ROWS),
                row.getString("why"),
                new AccountId(row.getObject("by", UUID.class)),
                row.getString("who"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
