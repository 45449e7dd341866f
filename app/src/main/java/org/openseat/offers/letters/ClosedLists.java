package org.openseat.offers.letters;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.page.CaseHead;
import org.openseat.cases.told.CaseMail;
import org.openseat.cases.told.Letterheads;
import org.openseat.letters.sheet.NoticeLetter;
import org.openseat.offers.made.Families;
import org.openseat.offers.waiting.Place;
import org.openseat.offers.waiting.Places;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.rounds.OneByOne;
import org.openseat.rounds.Pace;
import org.openseat.rounds.Round;
import org.openseat.rulebook.choices.Category;
import org.springframework.stereotype.Component;

/// Writes to each family whose place ended because its list closed; a place is no case, so the letter stands with the
/// application. (R-CHO-19)
@Component
class ClosedLists implements Round {

    private final Places places;
    private final Families families;
    private final Programs programs;
    private final CaseMail mail;
    private final Letterheads heads;
    private final OneByOne each;

    ClosedLists(Places places, Families families, Programs programs, CaseMail mail, Letterheads heads, OneByOne each) {
        this.places = places;
        this.families = families;
        this.programs = programs;
        this.mail = mail;
        this.heads = heads;
        this.each = each;
    }

    @Override
    public String name() {
        return "offers.closed";
    }

    @Override
    public Pace pace() {
        return Pace.EVERY_MINUTE;
    }

    @Override
    public boolean byTheDay() {
        return true;
    }

    @Override
    public void work(ZonedDateTime now) {
        each.each(name(), now, places.untold(), place -> tell(place, now));
    }

    /// Once each, whichever node is faster; a family that withdrew is not written to.
    private void tell(UUID id, ZonedDateTime now) {
        if (places.told(id, now.toInstant())) {
            var place = places.find(id).orElseThrow();
            var family = families.of(List.of(place.application())).get(place.application());
            if (family != null) {
                mail.send(letter(place, family), "list " + id);
            }
        }
    }

    /// Only a year to the end of an on-time magnet list earns points. (R-PTS-16)
    private NoticeLetter letter(Place place, Families.Family family) {
        boolean counts = place.category() == Category.MAGNET && place.band() == 0;
        var program = programs.find(place.pool().program())
                .map(Program::name)
                .orElse(place.pool().program());
        var head = new CaseHead(
                new CaseId(place.application().value()),
                new ConfirmationNumber(family.number()),
                place.pool().cycle(),
                place.since(),
                "/lists/" + place.student(),
                family.child().name(),
                "",
                program);
        return NoticeLetter.of(
                counts ? OfferLetterKind.LIST_CLOSED : OfferLetterKind.LATE_LIST_CLOSED,
                Letterheads.heading(head, mail.today(), heads.district(), family.signer(), family.home()),
                List.of(),
                heads.signedByDistrict(),
                family.child().name(),
                program,
                place.pool().cycle().label());
    }
}
