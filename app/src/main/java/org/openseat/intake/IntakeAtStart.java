package org.openseat.intake;

import java.time.Clock;
import org.openseat.schools.DistrictInfo;
import org.openseat.schools.directory.Directory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Takes in the very first district pack before the first page is served; that one must be right. A district that has
/// one starts on what it has, and the watch takes whatever has changed.
@Component
class IntakeAtStart implements SmartLifecycle {

    private final PackWatch watch;
    private final PackDesk desk;
    private final Directory directory;
    private final String folder;
    private final Clock clock;
    private boolean running;

    IntakeAtStart(
            PackWatch watch,
            PackDesk desk,
            Directory directory,
            @Value("${openseat.district}") String folder,
            Clock clock) {
        this.watch = watch;
        this.desk = desk;
        this.directory = directory;
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (folder.isBlank()) {
            return;
        }
        if (canGoOn()) {
            watch.later();
            return;
        }
        switch (watch.first(clock.instant())) {
            case IntakeAnswer.Taken _, IntakeAnswer.AlreadyTaken _ -> {}
            case IntakeAnswer.Refused refused -> throw new PackRefused(refused);
            case IntakeAnswer.NoPack none -> throw new PackRefused(none);
            case IntakeAnswer.StillWritten unfinished -> throw new PackRefused(unfinished);
        }
    }

    /// Without the numbers of the current year, as after an older release, there is nothing to go on with.
    private boolean canGoOn() {
        var edition = directory.edition();
        return desk.hasDistrict()
                && edition.district()
                        .map(DistrictInfo::currentYear)
                        .filter(edition.numbers()::containsKey)
                        .isPresent();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before the web server, which starts almost last.
    @Override
    public int getPhase() {
        return 0;
    }
}
