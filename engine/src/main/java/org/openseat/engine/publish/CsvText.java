package org.openseat.engine.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Writes rows of comma-separated text (RFC 4180) in UTF-8 with line feeds, with quotes only where they are
/// needed.
final class CsvText implements AutoCloseable {
    private static final int FLUSH_AT = 1 << 15;

    private final OutputStream out;
    private final StringBuilder text = new StringBuilder();

    CsvText(OutputStream out, String header) {
        this.out = out;
        text.append(header).append('\n');
    }

    void row(Object... fields) {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                text.append(',');
            }
            field(fields[i].toString());
        }
        text.append('\n');
        if (text.length() > FLUSH_AT) {
            write();
        }
    }

    private void field(String field) {
        if (field.chars().anyMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r')) {
            text.append('"').append(field.replace("\"", "\"\"")).append('"');
        } else {
            text.append(field);
        }
    }

    private void write() {
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            text.setLength(0);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {
        write();
        try {
            out.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
