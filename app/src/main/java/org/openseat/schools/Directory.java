package org.openseat.schools;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openseat.district.SchoolCode;
import org.openseat.pack.DistrictPack;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Everything the district publishes about itself, held in memory and replaced whole when a pack is taken in.
@Component
public class Directory {

    private final SchoolTables schools;
    private final YearTables years;
    private volatile @Nullable Edition current;

    /// What came of taking in a pack: how many schools it has, and which ones it no longer names.
    public record Taken(int schools, List<SchoolCode> closed) {}

    Directory(SchoolTables schools, YearTables years) {
        this.schools = schools;
        this.years = years;
    }

    /// Takes a checked pack's district, schools, areas and years; what it no longer names is closed, not deleted.
    ///
    /// Everybody goes on reading the old edition until the transaction has committed.
    @Transactional
    public Taken takeIn(DistrictPack pack) {
        Set<SchoolCode> before = new LinkedHashSet<>(schools.open());
        schools.save(pack);
        pack.years().forEach(years::save);
        var edition = read();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                current = edition;
            }
        });
        pack.schools().forEach(school -> before.remove(school.code()));
        return new Taken(pack.schools().size(), List.copyOf(before));
    }

    /// The edition everybody reads.
    Edition edition() {
        if (current == null) {
            current = read();
        }
        return Objects.requireNonNull(current);
    }

    private Edition read() {
        return new Edition(
                schools.district(),
                schools.all(),
                schools.areas(),
                schools.addresses(),
                years.calendars(),
                years.numbers());
    }
}
