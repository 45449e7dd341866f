package org.openseat.accounts.tries;

import java.time.Duration;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/// The table of tries that count against somebody, such as missed passwords, for whoever must slow down guessing. Times
/// are the database's, so that all nodes agree; after a day a try is forgotten.
@Repository
@NamedInterface("tries")
public class Tries {

    private final JdbcClient jdbc;

    public Tries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is tried; tries of one kind count together and apart from all others.
    public enum What {
        /// A password, or a link that was mailed.
        SECRET,
        /// A request's number, to see where it stands.
        STATUS,
        /// To open an account, with a proof of work and without.
        PROVEN_REGISTRATION,
        REGISTRATION,
        /// To add a child by its PIN.
        CHILD,
        /// To move an account to a new e-mail address, which gets a mail.
        ADDRESS,
        /// Not a try: an alarm about a network.
        SPRAY
    }

    /// Whose tries a limit counts.
    public enum By {
        KEY("key_hash = :key"),
        STRANGERS_WITH_KEY("key_hash = :key and not known"),
        SOURCE("source = :source"),
        KEY_AND_SOURCE("key_hash = :key and source = :source");

        private final String where;

        By(String where) {
            this.where = where;
        }
    }

    /// So many within a time, and no more.
    public record Limit(By by, int most, Duration within) {

        private String lastsUntil() {
            return """
                    (select at + interval '%d seconds' as until from try where what = :what and %s
                      order by at desc offset %d limit 1)""".formatted(within.toSeconds(), by.where, most - 1);
        }
    }

    /// One try at a time for a key until the transaction ends, or many at once would all be let through.
    public void hold(What what, byte[] key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 226))")
                .param("key", what + HexFormat.of().formatHex(key))
                .query((row, n) -> n)
                .single();
    }

    /// How long to wait before one more may be made; nothing when it may now.
    ///
    /// @param source from where it is tried: a network, or a device that is known
    public Duration wait(What what, byte[] key, String source, List<Limit> limits) {
        var seconds = jdbc.sql("select coalesce(ceil(extract(epoch from max(until) - now())), 0) from ("
                        + limits.stream().map(Limit::lastsUntil).collect(Collectors.joining(" union all "))
                        + ") as limits")
                .param("what", what.name())
                .param("key", key)
                .param("source", source)
                .query(Long.class)
                .single();
        return Duration.ofSeconds(Math.max(0, seconds));
    }

    /// Counts a try, until it is forgotten.
    ///
    /// @param known whether the source is one that the owner has used before
    public long note(What what, byte[] key, String source, boolean known) {
        jdbc.sql("delete from try where at < now() - interval '1 day'").update();
        return jdbc.sql("""
                        insert into try (what, key_hash, source, known) values (:what, :key, :source, :known)
                        returning id
                        """)
                .param("what", what.name())
                .param("key", key)
                .param("source", source)
                .param("known", known)
                .query(Long.class)
                .single();
    }

    /// Whether anything was tried with this key from there.
    public boolean any(What what, byte[] key, String source) {
        return jdbc.sql("select exists (select from try where what = :what and key_hash = :key and source = :source)")
                .param("what", what.name())
                .param("key", key)
                .param("source", source)
                .query(Boolean.class)
                .single();
    }

    public void forget(long number) {
        jdbc.sql("delete from try where id = :number").param("number", number).update();
    }

    /// Forgets the tries with a key from these sources.
    public void forget(What what, byte[] key, Collection<String> sources) {
        jdbc.sql("delete from try where what = :what and key_hash = :key and source in (:sources)")
                .param("what", what.name())
                .param("key", key)
                .param("sources", sources)
                .update();
    }

    public void forgetAll(What what, byte[] key) {
        jdbc.sql("delete from try where what = :what and key_hash = :key")
                .param("what", what.name())
                .param("key", key)
                .update();
    }
}
