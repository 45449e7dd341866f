package org.openseat.permits.hearing;

import java.util.List;
import java.util.Optional;
import org.openseat.cases.CaseId;
import org.openseat.cases.papers.CasePapers;
import org.openseat.cases.people.Parent;
import org.openseat.cases.people.Work;
import org.openseat.documents.Review;
import org.openseat.permits.Packet;
import org.openseat.permits.Particulars;
import org.openseat.permits.PermitAnswers;
import org.openseat.permits.affidavit.Affidavits;
import org.openseat.permits.affidavit.Care;
import org.openseat.rulebook.ChildCare;
import org.openseat.rulebook.ChildCare.Occupation;
import org.openseat.rulebook.Paper;
import org.openseat.schools.Address;
import org.openseat.schools.ResidenceAreas;
import org.springframework.stereotype.Component;

/// The facts of a request for child care: both parents' work or study, the provider, the affidavit. (BUL-5347 §III.C)
@Component
class CareFacts {

    private final ResidenceAreas areas;
    private final Affidavits affidavits;
    private final CasePapers papers;

    CareFacts(ResidenceAreas areas, Affidavits affidavits, CasePapers papers) {
        this.areas = areas;
        this.affidavits = affidavits;
        this.papers = papers;
    }

    /// What the provider signed on line counts; without it, what the parents say of the provider, and the affidavit on
    /// paper as the school reads it.
    ChildCare.Facts of(Packet packet, Particulars.Provider named) {
        var given = given(packet.id());
        var provider = signed(packet.id())
                .map(care -> provider(packet, care.at(), care.kind(), care.times(), care.pickUp()))
                .orElseGet(() -> provider(packet, named.at(), named.kind(), named.times(), named.pickUp()));
        return new ChildCare.Facts(
                occupations(packet.answers()), provider, new ChildCare.Affidavit(given, given, given));
    }

    private ChildCare.Provider provider(
            Packet packet, Address at, Care.Kind kind, Care.Times times, Care.PickUp pickUp) {
        return new ChildCare.Provider(areas.inAreaOf(packet.to(), at), kind.rule(), true, times.rule(), pickUp.rule());
    }

    static List<Occupation> occupations(PermitAnswers answers) {
        return answers.parents().stream().map(CareFacts::occupation).toList();
    }

    private static Occupation occupation(Parent parent) {
        if (parent.study() != null) {
            return new ChildCare.FullTimeStudy();
        }
        return parent.work() instanceof Work work && work.hoursAWeek() instanceof Integer hours
                ? new ChildCare.Work(work.kind(), hours)
                : new ChildCare.NoOccupation();
    }

    private boolean given(CaseId permit) {
        return papers.of(permit).stream()
                .anyMatch(paper -> paper.kind().equals(Paper.CHILD_CARE_AFFIDAVIT.name())
                        && !(paper.review() instanceof Review.Refused));
    }

    /// What a provider stated on line, while the school has not refused it.
    private Optional<Care> signed(CaseId permit) {
        return papers.of(permit).stream()
                .filter(paper -> !(paper.review() instanceof Review.Refused))
                .flatMap(paper -> affidavits.behind(paper.id()).stream())
                .findFirst();
    }
}
