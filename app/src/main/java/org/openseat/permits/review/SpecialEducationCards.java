package org.openseat.permits.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.cases.page.CaseCard;
import org.openseat.cases.page.Voice;
import org.openseat.cases.record.Timeline;
import org.openseat.permits.PermitEvent;
import org.openseat.permits.PermitRequest.AtResidenceSchool;
import org.openseat.permits.file.CaseFile;
import org.openseat.permits.page.CaseCards;
import org.openseat.ui.piece.Action;
import org.springframework.stereotype.Component;

/// The last word of special education, for those who may know of it. (R-ROL-3)
@Component
class SpecialEducationCards implements CaseCards {

    private static final Set<PermitEvent> SAID =
            Set.of(PermitEvent.SPECIAL_EDUCATION_CLEARED, PermitEvent.SPECIAL_EDUCATION_HELD);

    /// The timeline of a file holds these events only for readers who need them.
    @Override
    public List<CaseCard> of(CaseFile file, SignedIn reader, Voice voice, LocalDate today) {
        var said = file.timeline().stream()
                .filter(entry -> SAID.contains(entry.what()))
                .findFirst()
                .map(entry -> card(entry, voice));
        return Stream.concat(said.stream(), asked(file, reader, voice)).toList();
    }

    /// Once the school of residence has said no, an appeal may still let the student go. (R-IDP-11)
    private static Stream<CaseCard> asked(CaseFile file, SignedIn reader, Voice voice) {
        return reader.is(Role.SPECIAL_EDUCATION)
                        && file.request().mayYetRelease()
                        && !(file.request() instanceof AtResidenceSchool)
                ? Stream.of(new CaseCard(
                        voice.say("permits.special.title"),
                        List.of(voice.say("permits.special.appeal")),
                        null,
                        List.of(new Action(voice.say("permits.special.title"), file.path() + "/special-education"))))
                : Stream.empty();
    }

    private CaseCard card(Timeline.Entry entry, Voice voice) {
        return new CaseCard(
                voice.say("permits.special.card"),
                List.of(voice.say("permits.special.card." + entry.what(), entry.who())),
                entry.why(),
                List.of());
    }
}
