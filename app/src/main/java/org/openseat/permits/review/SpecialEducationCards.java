package org.openseat.permits.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.cases.record.Timeline;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.page.CaseCards;
import org.springframework.stereotype.Component;

/// The last word of special education, for those who may know of it. (R-ROL-3)
@Component
class SpecialEducationCards implements CaseCards {

    private static final Set<PermitEvent> SAID =
            Set.of(PermitEvent.SPECIAL_EDUCATION_CLEARED, PermitEvent.SPECIAL_EDUCATION_HELD);
    /// The timeline of a file holds these events only for readers who need them.
    @Override
    public List<CaseCard> of(CaseFile file, SignedIn reader, Voice voice, LocalDate today) {
        return file.timeline().stream()
                .filter(entry -> SAID.contains(entry.what()))
                .findFirst()
                .map(entry -> card(entry, voice))
                .stream()
                .toList();
    }

    private CaseCard card(Timeline.Entry entry, Voice voice) {
        return new CaseCard(
                voice.say("permits.special.card"),
                List.of(voice.say("permits.special.card." + entry.what(), entry.who())),
                entry.why(),
                List.of());
    }
}
