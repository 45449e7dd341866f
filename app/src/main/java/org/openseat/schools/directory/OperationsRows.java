package org.openseat.schools.directory;

import java.util.List;
import org.openseat.pack.OperationsOffice;
import org.springframework.jdbc.core.JdbcTemplate;

/// Writes the offices of a pack's Operations Administrators into their tables.
final class OperationsRows {

    private OperationsRows() {}

    static void save(JdbcTemplate batches, List<OperationsOffice> offices) {
        batches.batchUpdate(
                "insert into operations_office values (?, ?, ?, ?, ?, ?, ?)",
                offices.stream()
                        .map(office -> new Object[] {
                            office.area(),
                            office.name(),
                            office.address(),
                            office.city(),
                            office.zip(),
                            office.phone(),
                            office.email()
                        })
                        .toList());
        batches.batchUpdate(
                "insert into operations_administrator values (?, ?)",
                offices.stream()
                        .flatMap(office ->
                                office.administrators().stream().map(staff -> new Object[] {office.area(), staff}))
                        .toList());
    }
}
