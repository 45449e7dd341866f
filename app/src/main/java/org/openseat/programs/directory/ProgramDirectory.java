package org.openseat.programs.directory;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openseat.district.SchoolCode;
import org.openseat.pack.choices.ChoicesFiles;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.openseat.schools.School;
import org.openseat.schools.directory.Directory;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The programs, held in memory and replaced whole when a pack is taken in or staff change seats or lists.
///
/// Other nodes see it within a second.
@Component
@NamedInterface("directory")
public class ProgramDirectory implements Round {

    private final ProgramTable programs;
    private final CycleTables cycles;
    private final MapTables map;
    private final ProgramsVersion version;
    private final Directory schools;
    private volatile @Nullable ProgramEdition current;

    ProgramDirectory(
            ProgramTable programs, CycleTables cycles, MapTables map, ProgramsVersion version, Directory schools) {
        this.programs = programs;
        this.cycles = cycles;
        this.map = map;
        this.version = version;
        this.schools = schools;
    }

    /// Takes what a checked pack says of Choices; its schools must be there already.
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeIn(ChoicesFiles files, Instant now) {
        programs.save(files.programs());
        files.cycles().forEach((cycle, of) -> cycles.save(cycle, of, files.programs(), now));
        map.save(files);
        changed();
    }

    /// Counts up, and forgets the edition of before once this transaction has committed.
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed() {
        version.next();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                current = null;
            }
        });
    }

    /// The edition everybody reads.
    public ProgramEdition edition() {
        var edition = current;
        if (edition == null || edition.schools() != schools.edition().version()) {
            edition = read();
            current = edition;
        }
        return Objects.requireNonNull(edition);
    }

    @Override
    public String name() {
        return "programs.directory";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_SECOND;
    }

    /// Another node may have changed the programs.
    @Override
    public void work(ZonedDateTime now) {
        var edition = current;
        if (edition != null && version.now() != edition.version()) {
            current = read();
        }
    }

    private ProgramEdition read() {
        var edition = schools.edition();
        var now = version.now();
        var names = edition.schools().stream().collect(Collectors.toMap(School::code, School::name, (a, b) -> a));
        return read(now, edition.version(), names);
    }

    private ProgramEdition read(long now, long schoolsVersion, Map<SchoolCode, String> names) {
        var all = programs.all();
        return ProgramEdition.of(
                now,
                schoolsVersion,
                all,
                ProgramWords.of(all, names),
                cycles.all(),
                map.zones(),
                map.streets(),
                map.announcements());
    }
}
