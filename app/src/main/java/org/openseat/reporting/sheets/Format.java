package org.openseat.reporting.sheets;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kind of file a report is made as.
public enum Format {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /// As the file's name ends: `csv`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Format> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }

    public Sheet sheet(OutputStream to, List<String> columns) {
        return switch (this) {
            case CSV -> new CsvSheet(to, columns);
            case XLSX -> new XlsxSheet(to, columns);
        };
    }
}
