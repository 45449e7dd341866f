package org.openseat.lottery.freeze;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/// Writes many rows into a table in one stream, within the transaction that is going on.
@Component
public class Rows {

    private static final int ENOUGH = 1 << 16;

    private final DataSource data;

    Rows(DataSource data) {
        this.data = data;
    }

    /// Where rows go, one after the other.
    public static final class Stream {
        private final CopyIn copy;
        private final StringBuilder text = new StringBuilder();

        private Stream(CopyIn copy) {
            this.copy = copy;
        }

        /// Null stays null; what is written must hold neither tab nor backslash nor line end.
        public void row(@Nullable Object... columns) {
            for (int i = 0; i < columns.length; i++) {
                text.append(i == 0 ? "" : "\t").append(columns[i] == null ? "\\N" : plain(columns[i].toString()));
            }
            text.append('\n');
            if (text.length() > ENOUGH) {
                flush();
            }
        }

        private static String plain(String value) {
            return value.replace("\\", "\\\\")
                    .replace("\t", "\\t")
                    .replace("\n", "\\n")
                    .replace("\r", "\\r");
        }

        private void flush() {
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            text.setLength(0);
            try {
                copy.writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// @param into the table and its columns
    public void copy(String into, Consumer<Stream> rows) {
        var connection = DataSourceUtils.getConnection(data);
        try {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin");
            var stream = new Stream(copy);
            rows.accept(stream);
            stream.flush();
            copy.endCopy();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, data);
        }
    }
}
