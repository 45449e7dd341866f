package org.openseat.intake;

import java.nio.file.Path;
import java.time.Clock;
import org.openseat.schools.DistrictInfo;
import org.openseat.schools.directory.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Takes in the district pack of the settings before the first page is served. A district that runs already starts on
/// what it has when the pack is wrong; only the very first pack must be right.
@Component
class IntakeAtStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeAtStart.class);

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
        switch (watch.first(clock.instant())) {
            case IntakeAnswer.Taken _ -> {}
            case IntakeAnswer.AlreadyTaken _ -> LOG.info("The district pack has not changed since it was taken in");
            case IntakeAnswer.Refused refused -> goOnOr(new PackRefused(refused));
            case IntakeAnswer.NoPack none -> goOnOr(new PackRefused(none));
            case IntakeAnswer.StillWritten unfinished -> goOnOr(new PackRefused(unfinished));
        }
    }

    /// Without the numbers of the current year, as after an older release, there is nothing to go on with.
    private void goOnOr(PackRefused cannotStart) {
        var edition = directory.edition();
        if (!desk.hasDistrict()
                || edition.district()
                        .map(DistrictInfo::currentYear)
                        .filter(edition.numbers()::containsKey)
                        .isEmpty()) {
            throw cannotStart;
        }
        LOG.warn("Openseat starts on the district pack that was taken in before");
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
