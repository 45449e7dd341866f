package org.openseat.accounts.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openseat.accounts.AccountId;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;

/// Which page is open to whom: the table `access.csv`, the only place where that is written.
///
/// What has no row is closed to everybody.
@Component
public class AccessMatrix {

    private static final String FILE = "access.csv";

    private final List<Row> rows;

    AccessMatrix() {
        this(read());
    }

    public AccessMatrix(List<Row> rows) {
        this.rows = rows.stream().sorted(Comparator.comparing(Row::path)).toList();
    }

    public List<Row> rows() {
        return rows;
    }

    /// The row of a request: of those that fit, the one with the most specific path.
    Optional<Row> row(HttpServletRequest request) {
        RequestPath path = ServletRequestPathUtils.hasParsedRequestPath(request)
                ? ServletRequestPathUtils.getParsedRequestPath(request)
                : ServletRequestPathUtils.parseAndCache(request);
        return row(request.getMethod(), path.pathWithinApplication());
    }

    Optional<Row> row(String method, PathContainer path) {
        var asked = method.equals("HEAD") ? "GET" : method;
        return rows.stream()
                .filter(row -> row.method().equals(asked) && row.path().matches(path))
                .findFirst();
    }

    public static List<Row> read() {
        var file = Objects.requireNonNull(AccountId.class.getResourceAsStream(FILE), FILE);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
