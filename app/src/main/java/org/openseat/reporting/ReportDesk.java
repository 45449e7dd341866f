package org.openseat.reporting;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.accounts.SignedIn;
import org.openseat.district.SchoolYear;
import org.openseat.reporting.files.ReportFile;
import org.openseat.reporting.files.RunFiles;
import org.openseat.reporting.making.Progress;
import org.openseat.reporting.second.SecondPerson;
import org.openseat.reporting.sheets.Format;
import org.openseat.schools.DistrictOffice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What staff do with reports: ask for one, see how far it is, call it off, take its file.
///
/// Each answers nothing at all when the run is none of that person's business.
@Service
public class ReportDesk {

    /// How many a person may wait for at a time.
    static final int WAITING = 5;

    private final Runs runs;
    private final RunFiles files;
    private final Progress progress;

    private final SecondPerson second;
    private final DistrictOffice office;

    ReportDesk(Runs runs, RunFiles files, Progress progress, SecondPerson second, DistrictOffice office) {
        this.runs = runs;
        this.files = files;
        this.progress = progress;
        this.second = second;
        this.office = office;
    }

    /// Puts a run in line, for as much of what is asked as this person may have; the same asked again is the one that
    /// waits already. Empty when this person waits for too many.
    @Transactional
    public Optional<RunId> ask(Asked wish, SignedIn by, Instant now) {
        if (wish.report().officeOnly() && !Reach.wholeDistrict(by)) {
            return Optional.empty();
        }
        var asked = within(wish, by);
        var same = runs.open(asked, by);
        if (same.isPresent()) {
            return same;
        }
        if (runs.open(by) >= WAITING) {
            return Optional.empty();
        }
        var id = new RunId(UUID.randomUUID());
        runs.add(id, asked, by, now);
        return Optional.of(id);
    }

    @Transactional(readOnly = true)
    public Optional<Run> find(RunId id, SignedIn reader, Instant now) {
        return runs.find(id, reader, now);
    }

    /// The newest runs this person may know of.
    @Transactional(readOnly = true)
    public List<Run> recent(SignedIn reader, Instant now) {
        return runs.recent(reader, now);
    }

    /// Calls a run off. One that is done by then stays done.
    @Transactional
    public Optional<Run> cancel(RunId id, SignedIn by, Instant now) {
        return runs.find(id, by, now).map(run -> {
            progress.cancel(id, now);
            return run;
        });
    }

    /// A copy of a run's file; its bytes are to be closed. That it was taken is written down. A large one is not
    /// for one person alone.
    @Transactional
    public Optional<Copy> take(RunId id, SignedIn by, Instant now) {
        return runs.find(id, by, now)
                .flatMap(run -> Optional.ofNullable(run.file())
                        .filter(file -> second.mayTake(id, file.rows(), by, year(now), now))
                        .map(file -> {
                            files.taken(id, by.id(), now);
                            return new Copy(run.asked().format(), file, files.read(id));
                        }));
    }

    /// A file on its way to whoever asked for it.
    public record Copy(Format format, ReportFile file, InputStream bytes) {}

    private SchoolYear year(Instant now) {
        return SchoolYear.of(LocalDate.ofInstant(now, office.timeZone()));
    }

    private static Asked within(Asked wish, SignedIn by) {
        if (wish.report().officeOnly()) {
            return new Asked(wish.report(), wish.format(), wish.year(), null);
        }
        var schools = wish.schools();
        var reach = Reach.of(by);
        var mine = reach == null || schools == null
                ? schools
                : schools.stream().filter(reach::contains).toList();
        return new Asked(wish.report(), wish.format(), wish.year(), mine == null ? reach : mine);
    }
}
