package org.openseat.accounts.access;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.openseat.accounts.Role;

/// Writes docs/access.md from the table that is enforced.
final class AccessTable {

    private static final String HEAD = """
            # Who may open what

            Written by `AccessMatrixTest` from `app/src/main/java/org/openseat/accounts/access.csv`; do not edit it here.
            A page that is not in this table does not exist. Which child, school or case a person may see on a page is
            decided by the query behind it, not here.

            | page | action | visitor | family | school | district | why |
            |---|---|---|---|---|---|---|
            """;

    private AccessTable() {}

    static String of(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((Row row) -> row.path().getPatternString())
                        .thenComparing(Row::method))
                .map(AccessTable::line)
                .collect(Collectors.joining("\n", HEAD, "\n"));
    }

    private static String line(Row row) {
        var visitor = switch (row.visitors()) {
            case YES -> "yes";
            case NO -> row.roles().isEmpty() ? "–" : "signs in first";
            case MACHINE -> "on this machine";
        };
        return "| `%s` | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        row.path().getPatternString(),
                        row.method().equals("GET") ? "see" : "send",
                        visitor,
                        mark(row, Role.FAMILY),
                        mark(row, Role.SCHOOL),
                        mark(row, Role.DISTRICT),
                        row.why());
    }

    private static String mark(Row row, Role role) {
        return row.roles().contains(role) ? "yes" : "–";
    }
}
