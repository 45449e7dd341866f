package org.openseat.applications.hearing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.openseat.cycles.Cycle;
import org.openseat.district.Grade;
import org.openseat.programs.Program;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Known;
import org.openseat.rulebook.Place;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.choices.entry.CharterReach;
import org.openseat.rulebook.choices.entry.ConservatoryEntry;
import org.openseat.rulebook.choices.entry.DistrictResident;
import org.openseat.rulebook.choices.entry.LanguageReady;
import org.openseat.rulebook.choices.entry.PlacedAsResident;
import org.openseat.rulebook.choices.entry.ProgramGrade;
import org.openseat.rulebook.choices.entry.SendingArea;
import org.openseat.rulebook.choices.entry.UniquePathway;
import org.openseat.rulebook.choices.entry.ZoneResident;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.rulebook.choices.gifted.AbilityProof;
import org.openseat.rulebook.choices.gifted.AdvancedStudies;
import org.openseat.rulebook.choices.gifted.GiftedCriteria;
import org.openseat.rulebook.choices.gifted.HighlyGiftedCriteria;
import org.openseat.rulebook.choices.gifted.VerifiedInTime;
import org.openseat.schools.Address;
import org.openseat.schools.ResidenceAreas;
import org.openseat.students.Enrollment;
import org.springframework.stereotype.Component;

/// What the rules say to one program, as far as is known today; all of them are heard, not only up to the first no.
@Component
public class Eligibility {

    private final ResidenceAreas areas;

    Eligibility(ResidenceAreas areas) {
        this.areas = areas;
    }

    /// What is known of a child.
    ///
    /// @param grade in the school year applied for, and `now` the one the child is in
    public record Of(Grade grade, Grade now, Address home, boolean inDistrictSchool, Proofs proofs) {

        /// A child of whom nothing has been verified.
        public static Of unverified(Grade grade, Grade now, Address home, Enrollment enrollment) {
            boolean inDistrict = enrollment instanceof Enrollment.InDistrict;
            return new Of(grade, now, home, inDistrict, Proofs.none(inDistrict));
        }
    }

    public List<Finding> of(Program program, Of child, Cycle cycle, Window window, Instant now) {
        var found = new ArrayList<Finding>();
        found.add(Finding.of(
                ProgramGrade.class,
                ProgramGrade.CLAUSE,
                ProgramGrade.judge(new ProgramGrade.Facts(
                        child.grade(), program.grades().low(), program.grades().high()))));
        var home = areas.inDistrict(child.home());
        if (DistrictResident.isAskedBy(program.kind())) {
            add(
                    found,
                    DistrictResident.class,
                    DistrictResident.CLAUSE,
                    DistrictResident.judge(new DistrictResident.Facts(home)));
        }
        own(found, program, child, cycle, window, home, now);
        return List.copyOf(found);
    }

    private void own(
            List<Finding> found, Program program, Of child, Cycle cycle, Window window, Place home, Instant now) {
        var entry = cycle.numbers().entry();
        switch (program.kind()) {
            case MAGNET -> gifted(found, program, child, cycle, now);
            case PWT ->
                add(
                        found,
                        SendingArea.class,
                        SendingArea.CLAUSE,
                        SendingArea.judge(
                                new SendingArea.Facts(Place.UNKNOWN, child.grade(), window == Window.ON_TIME), entry));
            case DUAL_LANGUAGE ->
                add(
                        found,
                        LanguageReady.class,
                        LanguageReady.CLAUSE,
                        LanguageReady.judge(new LanguageReady.Facts(child.grade(), language(program), Known.UNKNOWN)));
            case ADVANCED_STUDIES -> {
                var ruling = AdvancedStudies.judge(
                        new AdvancedStudies.Facts(
                                ability(child.proofs().advanced(), child, cycle, now),
                                child.grade(),
                                false,
                                child.proofs().checklist()),
                        entry);
                placed(found, program, child, qualifies(ruling));
                add(found, AdvancedStudies.class, AdvancedStudies.CLAUSE, ruling);
                inTime(found, ProofKind.ADVANCED_STUDIES, child, cycle, now);
            }
            case UNIQUE_PATHWAY ->
                add(
                        found,
                        UniquePathway.class,
                        UniquePathway.CLAUSE,
                        UniquePathway.judge(new UniquePathway.Facts(Known.UNKNOWN, home)));
            case AFFILIATED_CHARTER -> {
                placed(found, program, child, Known.UNKNOWN);
                add(
                        found,
                        CharterReach.class,
                        CharterReach.CLAUSE,
                        CharterReach.judge(new CharterReach.Facts(reach(home, child.home()))));
            }
            case ZONE ->
                add(
                        found,
                        ZoneResident.class,
                        ZoneResident.CLAUSE,
                        ZoneResident.judge(new ZoneResident.Facts(
                                Place.UNKNOWN, child.grade(), program.grades().low())));
            case CONSERVATORY -> {
                add(
                        found,
                        ConservatoryEntry.class,
                        ConservatoryEntry.CLAUSE,
                        ConservatoryEntry.judge(
                                new ConservatoryEntry.Facts(
                                        child.inDistrictSchool(),
                                        child.grade(),
                                        child.proofs().identifiedInArts(),
                                        child.proofs().recommended()),
                                entry));
                inTime(found, ProofKind.ARTS, child, cycle, now);
            }
            case OPEN_ENROLLMENT -> {}
        }
    }

    private static void gifted(List<Finding> found, Program program, Of child, Cycle cycle, Instant now) {
        var entry = cycle.numbers().entry();
        program.gifted().ifPresent(kind -> {
            switch (kind) {
                case GIFTED, HIGH_ABILITY -> {
                    var ability = ability(child.proofs().gifted(), child, cycle, now);
                    add(found, GiftedCriteria.class, GiftedCriteria.CLAUSE, GiftedCriteria.judge(ability, entry));
                    inTime(found, ProofKind.GIFTED, child, cycle, now);
                }
                case HIGHLY_GIFTED -> {
                    var ruling = HighlyGiftedCriteria.judge(child.proofs().highlyGifted(), entry);
                    add(found, HighlyGiftedCriteria.class, HighlyGiftedCriteria.CLAUSE, ruling);
                    inTime(found, ProofKind.HIGHLY_GIFTED, child, cycle, now);
                }
            }
        });
    }

    private static GiftedCriteria.Facts ability(AbilityProof proof, Of child, Cycle cycle, Instant now) {
        return new GiftedCriteria.Facts(proof, child.now(), child.proofs().verifiedAnew(), cycle.evidence(), now);
    }

    /// Said where somebody was asked and has not confirmed it. (P7)
    private static void inTime(List<Finding> found, ProofKind kind, Of child, Cycle cycle, Instant now) {
        var answer = child.proofs().answers().get(kind);
        if (answer != null && answer != VerifiedInTime.Answer.CONFIRMED) {
            var facts = new VerifiedInTime.Facts(answer, cycle.verification(), now);
            add(found, VerifiedInTime.class, VerifiedInTime.CLAUSE, VerifiedInTime.judge(facts));
        }
    }

    private static Known qualifies(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Met _ -> Known.YES;
            case Ruling.NotMet _ -> Known.NO;
            case Ruling.Undetermined _ -> Known.UNKNOWN;
        };
    }

    private void placed(List<Finding> found, Program program, Of child, Known qualifies) {
        var facts = new PlacedAsResident.Facts(
                program.kind(), areas.inAreaOf(program.school(), child.home()), qualifies, false);
        add(found, PlacedAsResident.class, PlacedAsResident.CLAUSE, PlacedAsResident.judge(facts));
    }

    /// California's ZIP codes begin with 90 to 96.
    private static CharterReach.Home reach(Place home, Address address) {
        return switch (home) {
            case INSIDE -> CharterReach.Home.IN_DISTRICT;
            case OUTSIDE, UNKNOWN ->
                address.zip().matches("9[0-6].*") ? CharterReach.Home.IN_CALIFORNIA : CharterReach.Home.ELSEWHERE;
        };
    }

    private static String language(Program program) {
        return program.language()
                .map(language -> language.getDisplayLanguage(language))
                .orElse("");
    }

    /// Whether the child lives where no program asks for more than that.
    public Place inDistrict(Address home) {
        return areas.inDistrict(home);
    }

    private static void add(List<Finding> found, Class<?> rule, Clause clause, Ruling ruling) {
        found.add(Finding.of(rule, clause, ruling));
    }
}
