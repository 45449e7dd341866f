package org.openseat.lottery.freeze;

import java.security.SecureRandom;
import javax.crypto.spec.SecretKeySpec;
import org.openseat.accounts.keys.NodeKeys;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.choices.Category;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Repository;

/// The secret of each category and cycle, from which pseudonyms and salts come: another in each, so that two lists
/// cannot
/// be joined, and the same in a second run. Unreadable without the key in the data folder (AES-256-GCM).
@Repository
class Seals {

    private static final int IV = 16;
    private static final int SECRET = 32;

    private final JdbcClient sql;
    private final BytesEncryptor box;

    Seals(JdbcClient sql, NodeKeys keys) {
        this.sql = sql;
        box = new AesBytesEncryptor(
                new SecretKeySpec(keys.key("lottery.key"), "AES"), KeyGenerators.secureRandom(IV), CipherAlgorithm.GCM);
    }

    byte[] of(SchoolYear cycle, Category category) {
        var secret = new byte[SECRET];
        new SecureRandom().nextBytes(secret);
        sql.sql("""
                insert into run_seal (cycle, category, secret) values (:cycle, :category, :secret)
                on conflict (cycle, category) do nothing""")
                .param("cycle", cycle.label())
                .param("category", category.name())
                .param("secret", box.encrypt(secret))
                .update();
        return box.decrypt(sql.sql("select secret from run_seal where cycle = :cycle and category = :category")
                .param("cycle", cycle.label())
                .param("category", category.name())
                .query(byte[].class)
                .single());
    }
}
