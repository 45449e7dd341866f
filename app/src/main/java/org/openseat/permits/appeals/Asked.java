package org.openseat.permits.appeals;

import java.util.Objects;
import java.util.Optional;
import org.openseat.cases.record.Timeline.Entry;
import org.openseat.permits.Appealed.FirstAppeal;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.file.CaseFile;

/// What a school asked a family before it decides an appeal, while it waits for the answer. (T14)
public final class Asked {

    private Asked() {}

    /// The question that is not answered yet.
    public static Optional<String> open(CaseFile file) {
        return file.request() instanceof FirstAppeal
                ? file.timeline().stream()
                        .filter(entry -> entry.what() == PermitEvent.MORE_ASKED
                                || entry.what() == PermitEvent.MORE_SENT
                                || entry.what() == PermitEvent.APPEALED)
                        .findFirst()
                        .filter(last -> last.what() == PermitEvent.MORE_ASKED)
                        .map(Entry::why)
                        .map(Objects::requireNonNull)
                : Optional.empty();
    }
}
