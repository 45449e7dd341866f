package org.openseat.bench;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;

/// Made-up families with everything filled in, put straight into the tables: families.sql says how.
final class Families {

    static void add(Connection database, int families, String year) throws IOException, SQLException {
        try (var file = Objects.requireNonNull(Families.class.getResourceAsStream("families.sql"));
                var sql = database.createStatement()) {
            sql.execute(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{families}", Integer.toString(families))
                    .replace("{year}", year));
            sql.execute("analyze");
            sql.execute("checkpoint");
        }
    }

    /// The application of family N, which is also the case it becomes: as PostgreSQL's `md5('draft' || n)::uuid`.
    static UUID draft(int family) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(("draft" + family).getBytes(StandardCharsets.UTF_8));
            var number = new BigInteger(1, digest);
            return new UUID(number.shiftRight(Long.SIZE).longValue(), number.longValue());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }

    private Families() {}
}
