package org.openseat.start;

/// The PostgreSQL that Openseat talks to.
interface PostgresServer extends AutoCloseable {

    String jdbcUrl();

    @Override
    void close();

    /// A server that somebody else runs; the address may be `postgresql://` or `jdbc:postgresql://`.
    record Elsewhere(String url) implements PostgresServer {

        @Override
        public String jdbcUrl() {
            return JdbcUrl.of(url);
        }

        @Override
        public void close() {}
    }
}
