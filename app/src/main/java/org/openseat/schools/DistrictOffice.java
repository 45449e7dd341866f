package org.openseat.schools;

import java.time.ZoneId;
import java.util.Optional;
import org.openseat.schools.directory.Directory;
import org.openseat.ui.District;
import org.openseat.ui.FrameParts;
import org.springframework.stereotype.Component;

/// The district's letterhead: what it is called and how to reach it.
@Component
public class DistrictOffice implements FrameParts {

    private final Directory directory;

    DistrictOffice(Directory directory) {
        this.directory = directory;
    }

    /// The district; throws [IllegalStateException] while no pack has been taken in.
    public DistrictInfo info() {
        return directory
                .edition()
                .district()
                .orElseThrow(() -> new IllegalStateException("No district pack has been loaded"));
    }

    /// The district's time zone; this machine's while no pack has been taken in.
    public ZoneId timeZone() {
        return directory.edition().district().map(DistrictInfo::timeZone).orElseGet(ZoneId::systemDefault);
    }

    @Override
    public Optional<District> district() {
        return directory
                .edition()
                .district()
                .map(info -> new District(
                        info.name(), info.phone().orElse(""), info.email().orElse("")));
    }
}
