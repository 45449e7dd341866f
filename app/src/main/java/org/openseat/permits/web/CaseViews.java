package org.openseat.permits.web;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.permits.CaseFile;
import org.openseat.permits.CaseFiles;
import org.openseat.permits.CaseLinks;
import org.openseat.permits.Packet;
import org.openseat.permits.PermitId;
import org.openseat.permits.PermitRequest.Denied;
import org.openseat.permits.PermitRequest.Undecided;
import org.openseat.permits.web.CasePage.Notice;
import org.openseat.permits.web.CasePage.Reader;
import org.openseat.schools.Calendars;
import org.openseat.ui.Words;
import org.springframework.stereotype.Component;

/// Prepares the page of a case for the person who reads it.
@Component
class CaseViews {

    private final CaseFiles files;
    private final Calendars calendars;
    private final List<CaseLinks> links;
    private final Words words;

    CaseViews(CaseFiles files, Calendars calendars, List<CaseLinks> links, Words words) {
        this.files = files;
        this.calendars = calendars;
        this.links = links;
        this.words = words;
    }

    Optional<CasePage> page(PermitId id, SignedIn who, ZonedDateTime now, @Nullable Notice notice) {
        var language = words.language(who.language()).orElseThrow();
        return files.open(id, who, now)
                .map(file -> new CasePage(
                        file,
                        reader(file.packet(), who),
                        now.toLocalDate(),
                        daysLeft(file, now),
                        links.stream().flatMap(l -> l.of(id, language).stream()).toList(),
                        notice));
    }

    private static Reader reader(Packet packet, SignedIn who) {
        if (who.is(Role.SCHOOL)) {
            return who.schools().contains(packet.from()) ? Reader.RESIDENCE_SCHOOL : Reader.REQUESTED_SCHOOL;
        }
        return who.is(Role.DISTRICT) ? Reader.DISTRICT : Reader.FAMILY;
    }

    /// School days until the date on the next-step card; −1 when it has passed or there is none.
    private int daysLeft(CaseFile file, ZonedDateTime now) {
        var today = now.toLocalDate();
        var date = switch (file.request()) {
            case Undecided open -> open.target().date();
            case Denied denied -> denied.denial().appealBy().date();
            default -> today.minusDays(1);
        };
        return date.isBefore(today) ? -1 : calendars.calendar().schoolDaysBetween(today, date);
    }
}
