package org.openseat.lottery.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.SignedIn;
import org.openseat.names.PlainName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The first of two persons for each step that needs two.
@Repository
public class Signatures {

    private final JdbcClient sql;

    Signatures(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param said what the first one keyed in, which the second does not see
    public record First(
            Act act,
            AccountId by,
            String name,
            Instant at,
            @Nullable String said) {

        /// The same person, under this or another account.
        public boolean isOf(SignedIn who) {
            return by.equals(who.id()) || PlainName.same(name, who.displayName());
        }
    }

    public Optional<First> of(UUID run, Act act) {
        return all(run).stream().filter(first -> first.act() == act).findFirst();
    }

    public List<First> all(UUID run) {
        return sql.sql("select step, by, name, at, said from run_signature where run = :run order by at")
                .param("run", run)
                .query((row, _) -> new First(
                        Act.valueOf(row.getString("step")),
                        new AccountId(row.getObject("by", UUID.class)),
                        row.getString("name"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("said")))
                .list();
    }

    void add(UUID run, Act act, SignedIn who, @Nullable String said, Instant at) {
        sql.sql(
                        "insert into run_signature (run, step, by, name, at, said) values (:run, :step, :by, :name, :at, :said)")
                .param("run", run)
                .param("step", act.name())
                .param("by", who.id().value())
                .param("name", who.displayName())
                .param("at", RunTable.utc(at))
                .param("said", said)
                .update();
    }

    /// Everything that was half done, once the run has gone on.
    void clear(UUID run) {
        sql.sql("delete from run_signature where run = :run").param("run", run).update();
    }
}
