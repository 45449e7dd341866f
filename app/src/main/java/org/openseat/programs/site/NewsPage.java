package org.openseat.programs.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openseat.pack.choices.Announcement;
import org.openseat.pack.choices.Announcement.Audience;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// The news in the reader's language, by whom it is for; what has ended stands in the archive.
record NewsPage(List<Announcement> announcements, LocalDate today, boolean archive) implements Page {

    List<Audience> audiences() {
        return Stream.of(Audience.PARENTS, Audience.EVERYONE, Audience.SCHOOLS).toList();
    }

    /// What is not there in the reader's language is shown in English.
    List<Announcement> of(Frame frame, Audience audience) {
        var own = frame.language().locale();
        return announcements.stream()
                .filter(one -> one.audience() == audience)
                .filter(one -> archive ? one.until().isBefore(today) : isCurrent(one))
                .filter(one -> one.language().equals(own)
                        || one.language().equals(Locale.ENGLISH) && !translated(one.id(), own))
                .toList();
    }

    private boolean isCurrent(Announcement one) {
        return !one.from().isAfter(today) && !one.until().isBefore(today);
    }

    private boolean translated(String id, Locale language) {
        return announcements.stream()
                .anyMatch(one -> one.id().equals(id) && one.language().equals(language));
    }

    boolean isEmpty(Frame frame) {
        return audiences().stream().allMatch(audience -> of(frame, audience).isEmpty());
    }
}
