package org.openseat.rulebook.choices.gifted;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openseat.district.Grade;
import org.openseat.district.Moment;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.choices.Closing;
import org.openseat.rulebook.choices.numbers.EntryNumbers;
import org.openseat.rulebook.choices.numbers.SampleChoices;

/// A proof put together for a test: usually of a child in a district school that has answered, in time.
final class Proof {
    static final ZoneId DISTRICT = ZoneId.of("America/Los_Angeles");
    static final Closing EVIDENCE = new Closing(Moment.parse("2025-11-14T17:00"), DISTRICT);
    static final EntryNumbers NUMBERS = SampleChoices.usual().entry();

    private final Set<Ability> identified;
    private Known fourSkills = Known.NO;
    private Known sbac = Known.NO;
    private @Nullable BigDecimal reading;
    private @Nullable BigDecimal math;
    private boolean districtSchool = true;
    private boolean answered = true;
    private @Nullable Instant since = Instant.parse("2025-10-20T16:00:00Z");
    private @Nullable Grade gradeNow = Grade.GRADE_7;
    private boolean verifiedAnew;
    private Instant asOf = Instant.parse("2026-02-09T16:00:00Z");

    private Proof(Set<Ability> identified) {
        this.identified = identified;
    }

    static Proof identified(Ability... abilities) {
        return new Proof(Set.of(abilities));
    }

    Proof fourSkills() {
        fourSkills = Known.YES;
        return this;
    }

    Proof sbac() {
        sbac = Known.YES;
        return this;
    }

    Proof national(String readingPercentile, String mathPercentile) {
        reading = readingPercentile.isEmpty() ? null : new BigDecimal(readingPercentile);
        math = mathPercentile.isEmpty() ? null : new BigDecimal(mathPercentile);
        return this;
    }

    Proof otherSchool() {
        districtSchool = false;
        return this;
    }

    Proof notAnswered() {
        answered = false;
        since = null;
        return this;
    }

    Proof since(String instant) {
        since = Instant.parse(instant);
        return this;
    }

    Proof leaving(Grade grade) {
        gradeNow = grade;
        return this;
    }

    Proof verifiedAnew() {
        verifiedAnew = true;
        return this;
    }

    Proof asOf(String instant) {
        asOf = Instant.parse(instant);
        return this;
    }

    GiftedCriteria.Facts facts() {
        var proof = new AbilityProof(identified, fourSkills, sbac, reading, math, districtSchool, answered, since);
        return new GiftedCriteria.Facts(proof, gradeNow, verifiedAnew, EVIDENCE, asOf);
    }

    Ruling gifted() {
        return GiftedCriteria.judge(facts(), NUMBERS);
    }

    Ruling advancedStudies() {
        return AdvancedStudies.judge(new AdvancedStudies.Facts(facts(), Grade.GRADE_8, false, Known.UNKNOWN), NUMBERS);
    }
}
