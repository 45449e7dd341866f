package org.openseat.ui;

import java.time.LocalDate;
import java.util.List;
import org.openseat.ui.words.Said;

/// What can be applied for and when, as the front door shows it; each module above names its own.
public interface Windows {

    List<Window> of(LocalDate today);

    /// Something to apply for, from its first day through its last.
    record Window(Said name, LocalDate opens, LocalDate closes) {

        public boolean open(LocalDate today) {
            return !today.isBefore(opens) && !today.isAfter(closes);
        }
    }
}
