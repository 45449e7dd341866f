package org.openseat.schools.directory;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openseat.district.SchoolCode;
import org.openseat.pack.DistrictPack;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.openseat.schools.CalendarChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Everything the district publishes about itself, held in memory and replaced whole when a pack is taken in or the
/// calendar changes.
///
/// Other nodes see it within a second; whoever counts a deadline sees it at once ([#held]).
@Component
@NamedInterface("directory")
public class Directory implements Round {

    private final SchoolTables schools;
    private final YearTables years;
    private final CalendarChangeTables changes;
    private final DirectoryVersion version;
    private final ApplicationEventPublisher events;
    private volatile @Nullable Edition current;

    /// What came of taking in a pack: how many schools it has, and which ones it no longer names.
    @NamedInterface("directory")
    public record Taken(int schools, List<SchoolCode> closed) {}

    Directory(
            SchoolTables schools,
            YearTables years,
            CalendarChangeTables changes,
            DirectoryVersion version,
            ApplicationEventPublisher events) {
        this.schools = schools;
        this.years = years;
        this.changes = changes;
        this.version = version;
        this.events = events;
    }

    /// Takes the schools of a checked pack that others must be able to refer to, before all that takes long. Nobody
    /// waits for this; what families see changes with [#takeIn].
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeSchools(DistrictPack pack) {
        schools.saveSchools(pack);
    }

    /// Takes a checked pack's district, schools, areas and years; what it no longer names is closed, not deleted.
    @Transactional
    public Taken takeIn(DistrictPack pack, Instant now) {
        return change(() -> taken(pack, now));
    }

    private Taken taken(DistrictPack pack, Instant now) {
        var before = readable();
        Set<SchoolCode> closed = new LinkedHashSet<>(schools.open());
        schools.save(pack);
        pack.years().forEach(years::save);
        if (before.filter(edition -> edition.calendar().isEmpty() || edition.countsLike(read()))
                .isEmpty()) {
            events.publishEvent(new CalendarChanged(changes.addPack(now)));
        }
        pack.schools().forEach(school -> closed.remove(school.code()));
        return new Taken(pack.schools().size(), List.copyOf(closed));
    }

    /// What stands there now, unless it cannot be read: a sound pack must be able to come in over it.
    private Optional<Edition> readable() {
        try {
            return Optional.of(read());
        } catch (IllegalStateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Changes the directory in this transaction. Everybody goes on reading the old edition until it has committed.
    public <T> T change(Supplier<T> writing) {
        version.seize();
        var written = writing.get();
        version.next();
        var edition = read();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                current = edition;
            }
        });
        return written;
    }

    /// The edition everybody reads.
    public Edition edition() {
        if (current == null) {
            current = read();
        }
        return Objects.requireNonNull(current);
    }

    /// The edition that holds now and until this transaction has ended, whichever node changed it.
    public Edition held() {
        version.hold();
        return upToDate();
    }

    @Override
    public String name() {
        return "schools.directory";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_SECOND;
    }

    /// Another node may have changed the directory.
    @Override
    @Transactional
    public void work(ZonedDateTime now) {
        if (current != null && version.now() != current.version() && version.tryToHold()) {
            upToDate();
        }
    }

    private Edition upToDate() {
        if (current == null || version.now() != current.version()) {
            current = read();
        }
        return Objects.requireNonNull(current);
    }

    /// As the tables say in this transaction.
    public Edition read() {
        return new Edition(
                version.now(),
                schools.district(),
                schools.all(),
                schools.areas(),
                schools.addresses(),
                years.calendars(),
                changes.days(),
                years.numbers());
    }
}
