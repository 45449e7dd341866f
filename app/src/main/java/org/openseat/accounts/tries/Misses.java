package org.openseat.accounts.tries;

import java.util.Locale;
import org.openseat.accounts.sessions.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Wrong passwords in a row, for each address, whether it has an account or not. After fifty a password alone lets
/// nobody in from a browser that the owner has not used before: a link in a mail comes first. (NIST SP 800-63B §5.2.2
/// allows at most a hundred.)
@Repository
class Misses {

    static final int IN_A_ROW = 50;

    private final JdbcClient jdbc;

    Misses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean tooMany(String email) {
        return jdbc.sql("select exists (select from missed_password where key_hash = :key and in_a_row >= :most)")
                .param("key", key(email))
                .param("most", IN_A_ROW)
                .query(Boolean.class)
                .single();
    }

    /// One more; true for the one that is too many.
    boolean add(String email) {
        jdbc.sql("delete from missed_password where last < now() - interval '90 days'").update();
        return jdbc.sql("""
                                insert into missed_password (key_hash, in_a_row) values (:key, 1)
                                on conflict (key_hash)
                                    do update set in_a_row = missed_password.in_a_row + 1, last = now()
                                returning in_a_row
                                """)
                        .param("key", key(email))
                        .query(Integer.class)
                        .single()
                == IN_A_ROW;
    }

    void forget(String email) {
        jdbc.sql("delete from missed_password where key_hash = :key")
                .param("key", key(email))
                .update();
    }

    private static byte[] key(String email) {
        return Token.fingerprint(email.toLowerCase(Locale.ROOT));
    }
}
