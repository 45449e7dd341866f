package org.openseat.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;

/// Stands in for pgbench where that is not installed: the same statements over JDBC.
final class JdbcInserts {

    static Measured run(RunningApp app, List<String> statements, int first, int each) throws Exception {
        var writers = new ArrayBlockingQueue<Writer>(Load.CLIENTS);
        for (int i = 0; i < Load.CLIENTS; i++) {
            writers.add(Writer.open(app.jdbcUrl(), statements));
        }
        try {
            return new Load(app).once(first, first + each * Load.CLIENTS, 60, family -> {
                var writer = writers.take();
                writer.write(family);
                writers.add(writer);
            });
        } finally {
            for (var writer : writers) {
                writer.connection.close();
            }
        }
    }

    private record Writer(Connection connection, List<PreparedStatement> statements) {

        static Writer open(String url, List<String> sql) throws SQLException {
            var connection = DriverManager.getConnection(url);
            connection.setAutoCommit(false);
            var statements = new ArrayList<PreparedStatement>();
            for (var statement : sql) {
                statements.add(connection.prepareStatement(statement.replace(":n", "?::text")));
            }
            return new Writer(connection, statements);
        }

        void write(int family) throws SQLException {
            for (var statement : statements) {
                for (int place = 1; place <= statement.getParameterMetaData().getParameterCount(); place++) {
                    statement.setString(place, Integer.toString(family));
                }
                statement.executeUpdate();
            }
            connection.commit();
        }
    }

    private JdbcInserts() {}
}
