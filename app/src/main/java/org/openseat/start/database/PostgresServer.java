package org.openseat.start.database;

import java.util.Optional;

/// The PostgreSQL that Openseat talks to, and as whom.
interface PostgresServer extends AutoCloseable {

    /// As the role that runs the application. It owns nothing.
    String jdbcUrl();

    /// As the role that the tables belong to, which only migrations use; empty where another node sees to them.
    Optional<String> ownerUrl();

    @Override
    void close();

    /// A server that somebody else runs; the addresses may be `postgresql://` or `jdbc:postgresql://`.
    record Elsewhere(String url, String owner) implements PostgresServer {

        @Override
        public String jdbcUrl() {
            return JdbcUrl.of(url);
        }

        @Override
        public Optional<String> ownerUrl() {
            return Optional.of(owner).filter(name -> !name.isBlank()).map(JdbcUrl::of);
        }

        @Override
        public void close() {}
    }
}
