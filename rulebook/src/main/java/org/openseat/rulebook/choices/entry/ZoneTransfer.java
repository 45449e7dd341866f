package org.openseat.rulebook.choices.entry;

import java.util.ArrayList;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Reason;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.choices.numbers.EntryNumbers;

/// A student of a zone may move once to another school of the zone, with few absences and a clean record; the receiving
/// school decides. (One-time transfer page, R-ZOC-6)
public final class ZoneTransfer {
    public static final Clause CLAUSE = new Clause("Zones of Choice one-time transfer page", "Conditions");

    public record Facts(
            int absences, boolean failsAClass, boolean majorDiscipline, boolean sameZone, boolean movedBefore) {}

    public record GoesToReceivingSchool() implements Reason {}

    public record TooManyAbsences(int absences, int most) implements Reason {}

    public record FailsAClass() implements Reason {}

    public record MajorDiscipline() implements Reason {}

    public record AnotherZone() implements Reason {}

    public record OnlyOnce() implements Reason {}

    public static Ruling judge(Facts facts, EntryNumbers numbers) {
        var against = new ArrayList<Reason>();
        if (facts.movedBefore()) {
            against.add(new OnlyOnce());
        }
        if (!facts.sameZone()) {
            against.add(new AnotherZone());
        }
        if (facts.absences() > numbers.zoneMaxAbsences()) {
            against.add(new TooManyAbsences(facts.absences(), numbers.zoneMaxAbsences()));
        }
        if (facts.failsAClass()) {
            against.add(new FailsAClass());
        }
        if (facts.majorDiscipline()) {
            against.add(new MajorDiscipline());
        }
        return against.isEmpty() ? new Met(new GoesToReceivingSchool()) : new NotMet(against);
    }

    private ZoneTransfer() {}
}
