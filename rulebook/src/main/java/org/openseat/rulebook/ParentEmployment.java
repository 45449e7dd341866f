package org.openseat.rulebook;

import java.util.List;
import java.util.Set;
import org.openseat.rulebook.Ruling.Met;
import org.openseat.rulebook.Ruling.NotMet;
import org.openseat.rulebook.Ruling.Undetermined;

/// A permit because a parent works near the school they ask for. (BUL-5347 §III.A)
public final class ParentEmployment {
    static final Clause CLAUSE = new Clause("BUL-5347", "§III.A");

    /// Where a parent works: the address, whether the work is done there in person, and whether it lies in the area of
    /// the school asked for.
    public record Workplace(String address, boolean inPerson, Place inRequestedArea) {}

    /// One workplace for each parent who works; one is enough.
    public record Facts(List<Workplace> workplaces) implements PermitBasis {
        public Facts {
            workplaces = List.copyOf(workplaces);
        }
    }

    /// How a parent earns a living decides which papers prove it.
    public enum Employment {
        EMPLOYED,
        SELF_EMPLOYED
    }

    public record ParentWorksInArea(String address) implements Reason {}

    public record NoParentWorksInArea() implements Reason {}

    public record WorkIsNotInPerson(String address) implements Reason {}

    public record WorkplaceNotGiven() implements Reason {}

    public record WorkplaceNotFound(String address) implements Reason {}

    public static Ruling judge(Facts facts) {
        var places = facts.workplaces();
        if (places.isEmpty()) {
            return new Undetermined(new WorkplaceNotGiven());
        }
        for (var place : places) {
            if (place.inPerson() && place.inRequestedArea() == Place.INSIDE) {
                return new Met(new ParentWorksInArea(place.address()));
            }
        }
        var notFound = places.stream()
                .filter(place -> place.inPerson() && place.inRequestedArea() == Place.UNKNOWN)
                .<Reason>map(place -> new WorkplaceNotFound(place.address()))
                .toList();
        return notFound.isEmpty() ? new NotMet(whyNot(places)) : new Undetermined(notFound);
    }

    private static List<Reason> whyNot(List<Workplace> places) {
        var remote = places.stream()
                .filter(place -> !place.inPerson() && place.inRequestedArea() == Place.INSIDE)
                .<Reason>map(place -> new WorkIsNotInPerson(place.address()))
                .toList();
        return remote.isEmpty() ? List.of(new NoParentWorksInArea()) : remote;
    }

    /// The papers that prove the work of the parent who qualifies. (BUL-5347 §III.A.2)
    public static Set<Paper> papers(Employment employment) {
        return switch (employment) {
            case EMPLOYED -> Set.of(Paper.PAY_STUB, Paper.EMPLOYER_LETTER);
            case SELF_EMPLOYED -> Set.of(Paper.BUSINESS_LICENSE, Paper.BUSINESS_LETTER);
        };
    }

    private ParentEmployment() {}
}
