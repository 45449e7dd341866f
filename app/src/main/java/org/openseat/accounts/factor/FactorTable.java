package org.openseat.accounts.factor;

import java.util.Collection;
import java.util.Optional;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Contact;
import org.openseat.accounts.sessions.AccountKey;
import org.openseat.accounts.sessions.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Repository;

/// The tables of second factors. A secret is unreadable without the key in the data folder (AES-256-GCM).
@Repository
class FactorTable {

    private static final int IV = 16;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final BytesEncryptor box;

    FactorTable(JdbcClient jdbc, Accounts accounts, AccountKey key) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.box = new AesBytesEncryptor(
                new javax.crypto.spec.SecretKeySpec(key.of("second factor"), "AES"),
                KeyGenerators.secureRandom(IV),
                CipherAlgorithm.GCM);
    }

    /// What is kept of an account, and the step of half a minute that it is now.
    ///
    /// @param misses wrong codes within the last 15 minutes
    record Kept(byte[] secret, boolean confirmed, long lastStep, int misses, long now) {}

    /// One code at a time for an account, or one code could be taken twice.
    Optional<Kept> lock(AccountId account) {
        return jdbc.sql("""
                        select secret, confirmed, last_step, extract(epoch from now())::bigint / 30 as step,
                               case when missed > now() - interval '15 minutes' then misses else 0 end as misses
                          from second_factor where account = :account
                           for update
                        """)
                .param("account", account.value())
                .query((row, n) -> new Kept(
                        box.decrypt(row.getBytes("secret")),
                        row.getBoolean("confirmed"),
                        row.getLong("last_step"),
                        row.getInt("misses"),
                        row.getLong("step")))
                .optional();
    }

    boolean confirmed(AccountId account) {
        return jdbc.sql("select exists (select from second_factor where account = :account and confirmed)")
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    /// Keeps a new secret, unless one is being set up already.
    void begin(AccountId account, byte[] secret) {
        jdbc.sql("insert into second_factor (account, secret) values (:account, :secret) on conflict do nothing")
                .param("account", account.value())
                .param("secret", box.encrypt(secret))
                .update();
    }

    void taken(AccountId account, long step) {
        jdbc.sql("""
                        update second_factor set confirmed = true, last_step = :step, misses = 0, missed = null
                         where account = :account
                        """).param("account", account.value()).param("step", step).update();
    }

    void missed(AccountId account) {
        jdbc.sql("""
                        update second_factor
                           set misses = case when missed > now() - interval '15 minutes' then misses + 1 else 1 end,
                               missed = case when missed > now() - interval '15 minutes' then missed else now() end
                         where account = :account
                        """).param("account", account.value()).update();
    }

    Contact owner(AccountId account) {
        return accounts.contact(account);
    }

    /// The secret as it is kept, unreadable without the key.
    String secret(AccountId account) {
        return jdbc.sql("select encode(secret, 'hex') from second_factor where account = :account")
                .param("account", account.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /// A secret that was kept before; the second step is on again.
    void keep(AccountId account, String secret) {
        jdbc.sql("""
                        insert into second_factor (account, secret, confirmed)
                        values (:account, decode(:secret, 'hex'), true)
                        """).param("account", account.value()).param("secret", secret).update();
    }

    void remove(AccountId account) {
        jdbc.sql("delete from second_factor where account = :account")
                .param("account", account.value())
                .update();
    }

    void keepCodes(AccountId account, Collection<String> codes) {
        jdbc.sql("delete from recovery_code where account = :account")
                .param("account", account.value())
                .update();
        codes.forEach(code -> jdbc.sql("insert into recovery_code (account, code_hash) values (:account, :code)")
                .param("account", account.value())
                .param("code", Token.fingerprint(code))
                .update());
    }

    /// True when the code was one of theirs; it is gone with that.
    boolean useCode(AccountId account, String code) {
        return jdbc.sql("delete from recovery_code where account = :account and code_hash = :code")
                        .param("account", account.value())
                        .param("code", Token.fingerprint(code))
                        .update()
                == 1;
    }

    int codesLeft(AccountId account) {
        return jdbc.sql("select count(*) from recovery_code where account = :account")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }
}
