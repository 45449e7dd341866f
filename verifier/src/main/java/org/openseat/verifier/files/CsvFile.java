package org.openseat.verifier.files;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;

/// A file with a header and rows of fixed columns (UTF-8, RFC 4180), read row by row without keeping any.
public final class CsvFile {
    private static final long ROWS_A_REPORT = 1 << 18;

    private final Path path;
    private final String name;
    private final String[] columns;
    private final Problems problems;
    private final Progress progress;
    private long rows;

    public CsvFile(Path path, String columns, Problems problems, Progress progress) {
        this(path, String.valueOf(path.getFileName()), columns, problems, progress);
    }

    /// @param name what the file is called in problems
    public CsvFile(Path path, String name, String columns, Problems problems, Progress progress) {
        this.path = path;
        this.name = name;
        this.columns = columns.split(",");
        this.problems = problems;
        this.progress = progress;
    }

    public String name() {
        return name;
    }

    /// Hands each row with the right number of fields to the reader; everything else becomes a problem.
    ///
    /// @return whether the file could be read as a whole; if not, ids that seem to be missing may stand in it
    public boolean read(Consumer<Row> reader) {
        var row = new Row(name, columns, problems);
        try (var text = open()) {
            var handler = new Handler(row, reader);
            for (var ignored : parser(text, handler)) {
                if (++rows % ROWS_A_REPORT == 0) {
                    progress.report("reading " + name + ", row " + rows);
                }
            }
            if (rows == 0) {
                problems.at(name, 1, "the file is empty; begin with the header " + String.join(",", columns));
            }
            handler.tellEmptyRows();
            return handler.headerIsRight;
        } catch (NoSuchFileException e) {
            problems.at(name, 1, "there is no file " + e.getFile() + "; put it there");
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            problems.at(name, Math.max(1, row.line()), broken(rootCause(e)));
        }
        return false;
    }

    private Reader open() throws IOException {
        var text = Files.newBufferedReader(path, StandardCharsets.UTF_8);
        text.mark(1);
        if (text.read() != '\uFEFF') { // spreadsheets like to put a byte order mark first
            text.reset();
        }
        return text;
    }

    private static CsvReader<Row> parser(Reader text, Handler handler) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, text);
    }

    /// The parser wraps what happens on the way; a fault of ours or a refusal is passed on as it is.
    private static Throwable rootCause(Exception problem) {
        Throwable cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof RuntimeException ours && !(cause instanceof CsvParseException)) {
            throw ours;
        }
        return cause;
    }

    private static String broken(Throwable cause) {
        return switch (cause) {
            case CharacterCodingException notUtf8 -> "from about here on the file is not UTF-8; save it as UTF-8";
            case CsvParseException notCsv ->
                "the row that begins here is not CSV; close every quote, and double a quote inside quotes";
            default -> "the file cannot be read (" + cause.getMessage() + "); see that it is a readable file";
        };
    }

    /// Gathers the fields of a row and passes it on.
    private final class Handler extends AbstractBaseCsvCallbackHandler<Row> {
        private final Row row;
        private final Consumer<Row> reader;
        private boolean headerSeen;
        private boolean headerIsRight;
        private long firstEmpty;
        private int empty;

        Handler(Row row, Consumer<Row> reader) {
            this.row = row;
            this.reader = reader;
        }

        @Override
        protected void handleBegin(long line) {
            row.begin(line);
        }

        @Override
        protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
            row.add(buffer, offset, length);
        }

        @Override
        protected Row buildRecord() {
            if (getRecordType() == RecordType.EMPTY) {
                return row;
            }
            if (!headerSeen) {
                headerSeen = true;
                header();
            } else if (row.isNothing()) {
                firstEmpty = empty++ == 0 ? row.line() : firstEmpty;
            } else if (headerIsRight && row.fields() == columns.length) {
                reader.accept(row);
            } else if (headerIsRight) {
                row.problem("the row has " + row.fields() + " fields; write " + columns.length + ": "
                        + String.join(",", columns));
            }
            return row;
        }

        private void tellEmptyRows() {
            if (empty > 0) {
                progress.note(name + ":" + firstEmpty + ": " + (empty == 1 ? "a row is" : empty + " rows are")
                        + " empty but for commas, as spreadsheets leave them; passed over");
            }
        }

        private void header() {
            headerIsRight = row.fields() == columns.length;
            for (int i = 0; headerIsRight && i < columns.length; i++) {
                headerIsRight = row.is(i, columns[i]);
            }
            if (!headerIsRight) {
                row.problem("this is not the header; begin the file with " + String.join(",", columns));
            }
        }
    }
}
