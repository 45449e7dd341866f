package org.openseat.accounts.keys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The secret keys in this node's data folder, each held against the fingerprint of the one that the database was
/// filled with: with another key, every PIN would be wrong and every session of the other nodes a stranger's.
@Component
public class NodeKeys {

    private static final String MAC = "HmacSHA256";

    private final JdbcClient sql;
    private final Path data;

    NodeKeys(JdbcClient sql, @Value("${openseat.data}") Path data) {
        this.sql = sql;
        this.data = data;
    }

    /// Made when neither the folder nor the database knows one.
    ///
    /// @throws WrongKey when the folder has not the one that the database knows; nothing is made then
    public byte[] key(String name) {
        var file = data.resolve(name);
        if (known(name).isPresent() && Files.notExists(file)) {
            throw new WrongKey(name, data, "is missing");
        }
        var key = KeyFile.readOrMake(file);
        sql.sql("insert into node_key (name, fingerprint) values (:name, :fingerprint) on conflict do nothing")
                .param("name", name)
                .param("fingerprint", fingerprint(key, name))
                .update();
        if (!known(name).orElseThrow().equals(fingerprint(key, name))) {
            throw new WrongKey(name, data, "is another than the one that this database was filled with");
        }
        return key;
    }

    private Optional<String> known(String name) {
        return sql.sql("select fingerprint from node_key where name = :name")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    /// Tells one key from another and says nothing of either.
    private static String fingerprint(byte[] key, String name) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return HexFormat.of().formatHex(mac.doFinal(("fingerprint of " + name).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + MAC, e);
        }
    }
}
