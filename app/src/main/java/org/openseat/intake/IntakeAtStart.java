package org.openseat.intake;

import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Takes in the district pack of the settings before the first page is served.
@Component
class IntakeAtStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeAtStart.class);

    private final PackDesk desk;
    private final String folder;
    private final Clock clock;
    private boolean running;

    IntakeAtStart(PackDesk desk, @Value("${openseat.district}") String folder, Clock clock) {
        this.desk = desk;
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (folder.isBlank()) {
            return;
        }
        switch (desk.takeIn(Path.of(folder), clock.instant())) {
            case IntakeAnswer.Taken taken -> report(taken);
            case IntakeAnswer.AlreadyTaken same -> LOG.info("The district pack has not changed since it was taken in");
            case IntakeAnswer.Refused refused -> throw new PackRefused(refused);
            case IntakeAnswer.NoPack none -> throw new PackRefused(none);
        }
    }

    private static void report(IntakeAnswer.Taken taken) {
        taken.notes().forEach(note -> LOG.warn("District pack: {}", note));
        LOG.info(
                "Took in the district pack: {} schools ({} closed: {}), {} students ({} gone)",
                taken.directory().schools(),
                taken.directory().closed().size(),
                taken.directory().closed(),
                taken.students().students(),
                taken.students().gone());
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
