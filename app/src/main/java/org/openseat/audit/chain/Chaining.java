package org.openseat.audit.chain;

import java.security.SecureRandom;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Every minute: gives each new line of the log its place in the chain, and once a day publishes the chain's end.
///
/// Whoever writes a line does not wait for whoever wrote the one before: lines are tied afterwards, many at a time,
/// by one node at a time. (docs/decisions/2026-11-30-log-chain.md)
@Component
class Chaining implements Round {

    private static final int AT_A_TIME = 2000;

    private final ChainTables tables;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();

    Chaining(ChainTables tables, TransactionTemplate transaction) {
        this.tables = tables;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "audit.chain";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_MINUTE;
    }

    @Override
    public void work(ZonedDateTime now) {
        var first = !tables.published(now.toLocalDate());
        ChainTables.SOURCES.forEach(source -> chain(source, first));
        if (first) {
            transaction.executeWithoutResult(_ -> publish(now));
        }
    }

    /// @param all looks at every line, once a day: so that one that took longer than an hour to be written is not
    /// forgotten
    private void chain(String source, boolean all) {
        while (Boolean.TRUE.equals(transaction.execute(_ -> some(source, all)))) {
            // the next ones
        }
    }

    /// Whether there may be more.
    private boolean some(String source, boolean all) {
        if (!tables.hold()) {
            return false;
        }
        var lines = tables.fresh(source, all ? Long.MIN_VALUE : tables.reached(source), AT_A_TIME);
        var links = new ArrayList<Chain.Link>(lines.size());
        var end = tables.end();
        for (var line : lines) {
            var link = end.next(line.line(), random);
            links.add(link);
            end = link.end();
        }
        tables.add(lines, links);
        return lines.size() == AT_A_TIME;
    }

    private void publish(ZonedDateTime now) {
        if (tables.hold() && tables.end().place() > 0) {
            tables.publish(now.toLocalDate(), tables.end());
        }
    }
}
