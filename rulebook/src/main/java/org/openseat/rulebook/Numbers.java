package org.openseat.rulebook;

import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openseat.district.SchoolYear;
import org.openseat.rulebook.PermitAppeal.FirstAppealMode;
import org.openseat.rulebook.choices.numbers.ChoicesNumbers;

/// What the Board may change every year: the numbers the rules need in one school year, each with its source.
///
/// They come from the district's `numbers.csv` (`key,value,source`) through [NumbersFile]. Keys (rules §15):
///
/// | key | value | used by |
/// |---|---|---|
/// | `intra.open` | `02-01`: first day to ask for next year | [ApplicationWindow] |
/// | `intra.appeal1.mode` | `laterOf` or `strict` | [PermitAppeal] |
/// | `intra.appeal1.schoolDays` | 7 | [PermitAppeal] |
/// | `intra.appeal1.calendarDays` | 14 | [PermitAppeal] |
/// | `intra.decide1.schoolDays` | 5 | [PermitAppeal] |
/// | `intra.appeal2.schoolDays` | 14 | [PermitAppeal] |
/// | `intra.decide2.schoolDays` | 5 | [PermitAppeal] |
/// | `intra.types` | `PEP;CC;SS`: codes of the types offered | [PermitTypeOffered] |
/// | `intra.renewal` | `BOTH` or `REQUESTED`: who signs a renewal | [RenewalSigners] |
/// | `intra.childcare.hours` | 28 a week | [ChildCare] |
/// | `intra.ce.days` | 140 | [ContinuingEnrollment] |
/// | `intra.paper.days` | 3: for so long post of a deadline may be keyed in | [PermitAppeal] |
/// | `intra.residence.schoolDays` | 10 | [ServiceLevel] |
/// | `intra.requested.schoolDays` | 10 | [ServiceLevel] |
/// | `inter.*`, `prov.*` | permits between districts | [InterNumbers] |
/// | `records.*` | how long what is kept; may be left out | [RecordsNumbers] |
/// | all others | the Choices year; none in a year without one | [ChoicesNumbers] |
///
/// `version` names these very numbers, so that a decision can record what it was judged by.
public record Numbers(
        SchoolYear year,
        String version,
        MonthDay intraOpen,
        FirstAppealMode appeal1Mode,
        int appeal1SchoolDays,
        int appeal1CalendarDays,
        int decide1SchoolDays,
        int appeal2SchoolDays,
        int decide2SchoolDays,
        int residenceSchoolDays,
        int requestedSchoolDays,
        Set<PermitType> types,
        RenewalSigners renewal,
        int childCareHours,
        int continuingDays,
        int paperDays,
        InterNumbers inter,
        RecordsNumbers records,
        Optional<ChoicesNumbers> choices,
        Map<String, String> sources) {
    public Numbers {
        types = Set.copyOf(types);
        sources = Map.copyOf(sources);
    }
}
