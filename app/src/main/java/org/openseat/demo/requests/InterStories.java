package org.openseat.demo.requests;

import static org.openseat.demo.requests.Neighbors.GRANARY;
import static org.openseat.demo.requests.Neighbors.HARBOR;
import static org.openseat.demo.requests.Neighbors.ago;

import java.security.SecureRandom;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.papers.PaperDesk;
import org.openseat.cases.people.Child;
import org.openseat.cases.people.Parent;
import org.openseat.cases.people.Signature;
import org.openseat.demo.requests.Neighbors.Family;
import org.openseat.district.SchoolYear;
import org.openseat.documents.DocumentDesk;
import org.openseat.interdistrict.About;
import org.openseat.interdistrict.Filed;
import org.openseat.interdistrict.InterAnswers;
import org.openseat.interdistrict.appeals.AppealDesk;
import org.openseat.interdistrict.apply.FamilyDesk;
import org.openseat.interdistrict.office.OfficeDesk;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.ParentEmployment.Employment;
import org.openseat.rulebook.inter.Direction;
import org.openseat.rulebook.inter.InterDenialGround;
import org.openseat.schools.Address;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Requests between districts, each brought to where its story ends.
@Component
@Profile("demo")
class InterStories implements Stories {

    private static final About WORK = new About.Work(
            Employment.EMPLOYED, "Port Alder Harbor Clinic", Address.of("12 Pier Road", "Port Alder", "93001"), true);
    private static final About MILITARY = new About.Military(true);
    private static final List<Story> STORIES = List.of(
            Story.IN_LINE,
            Story.MISSING_PAPERS,
            Story.IN_LINE,
            Story.ASKED_FOR_RELEASE,
            Story.GRANTED,
            Story.IN_LINE,
            Story.BEING_READ,
            Story.REFUSED,
            Story.MISSING_PAPERS,
            Story.APPEALED,
            Story.TAKEN_BACK,
            Story.IN_LINE,
            Story.ASKED_AGAIN,
            Story.TOO_LATE);

    /// Where a request stands in the end.
    private enum Story {
        MISSING_PAPERS,
        IN_LINE,
        BEING_READ,
        ASKED_AGAIN,
        ASKED_FOR_RELEASE,
        GRANTED,
        REFUSED,
        APPEALED,
        TAKEN_BACK,
        /// Out of the district after its last day, not for work: the county decides.
        TOO_LATE
    }

    private final Neighbors neighbors;
    private final FamilyDesk families;
    private final OfficeDesk office;
    private final AppealDesk appeals;
    private final PaperDesk papers;
    private final DocumentDesk documents;

    InterStories(
            Neighbors neighbors,
            FamilyDesk families,
            OfficeDesk office,
            AppealDesk appeals,
            PaperDesk papers,
            DocumentDesk documents) {
        this.neighbors = neighbors;
        this.families = families;
        this.office = office;
        this.appeals = appeals;
        this.papers = papers;
        this.documents = documents;
    }

    @Override
    public void tell(int n, Family family, ZonedDateTime now) {
        var story = STORIES.get(n % STORIES.size());
        var filed = filed(story, n, family, ago(now, 8 + n % 7));
        if (story != Story.MISSING_PAPERS) {
            hand(filed, family);
        }
        families.submit(filed, family.parent(), ago(now, 8 + n % 7));
        go(story, filed.id(), family, now);
    }

    private void hand(Filed filed, Family family) {
        var needed = filed.answers().about() instanceof About.Military
                ? List.of(Paper.MILITARY_PROOF)
                : List.of(Paper.PAY_STUB, Paper.EMPLOYER_LETTER);
        for (var paper : needed) {
            documents.add(
                    filed.id().packet(),
                    paper.name(),
                    Sheet.of(paper),
                    family.parent().id().value(),
                    filed.submittedAt());
        }
    }

    private void go(Story story, CaseId id, Family family, ZonedDateTime now) {
        var officer = neighbors.office();
        switch (story) {
            case MISSING_PAPERS, IN_LINE, TOO_LATE -> {}
            case TAKEN_BACK -> families.withdraw(id, family.parent(), ago(now, 2));
            case BEING_READ -> office.takeOn(id, officer, ago(now, 4));
            case ASKED_AGAIN -> {
                office.takeOn(id, officer, ago(now, 4));
                office.ask(
                        id, Set.of(Paper.PAY_STUB), "The date on the pay stub cannot be read.", officer, ago(now, 3));
            }
            case ASKED_FOR_RELEASE -> {
                office.takeOn(id, officer, ago(now, 4));
                office.awaitRelease(id, officer, ago(now, 3));
            }
            case GRANTED -> {
                read(id, ago(now, 4));
                office.approve(id, null, officer, ago(now, 2));
            }
            case REFUSED -> refuse(id, ago(now, 3));
            case APPEALED -> {
                refuse(id, ago(now, 5));
                appeals.appeal(id, "The clinic will gladly write again.", family.parent(), ago(now, 1));
            }
        }
    }

    private void read(CaseId id, ZonedDateTime at) {
        office.takeOn(id, neighbors.office(), at);
        for (var paper : documents.of(id.packet())) {
            neighbors.looksAt(id, paper, neighbors.office(), at);
            papers.accept(id, paper.id(), paper.reviews(), neighbors.office(), at);
        }
    }

    private void refuse(CaseId id, ZonedDateTime at) {
        read(id, at);
        office.deny(
                id,
                Set.of(InterDenialGround.PAPERS_NOT_GENUINE),
                "The letter is not from the clinic.",
                neighbors.office(),
                at);
    }

    /// Whoever waits for another district's word comes in; the others leave, and some of those in line.
    private static Filed filed(Story story, int n, Family family, ZonedDateTime at) {
        var child = family.child();
        var incoming = story == Story.ASKED_FOR_RELEASE || story == Story.IN_LINE && n % 2 == 0;
        return new Filed(
                new CaseId(UUID.randomUUID()),
                ConfirmationNumber.draw(new SecureRandom()),
                child.id(),
                family.parent().id(),
                incoming ? Direction.INCOMING : Direction.OUTGOING,
                SchoolYear.of(at.toLocalDate()),
                child.grade(),
                incoming ? HARBOR : GRANARY,
                new InterAnswers(
                        new Child(child.name().full(), child.birthDate(), null),
                        child.home().orElseThrow(),
                        at.toLocalDate().minusYears(3),
                        "Port Alder Unified School District",
                        null,
                        child.grade(),
                        story == Story.TOO_LATE ? MILITARY : WORK,
                        "My day ends far from home, and I can bring my child to a school near my work.",
                        false,
                        false,
                        false,
                        new Parent(family.parent().displayName(), "(805) 555-0142", null, family.email(), null),
                        null,
                        new Signature(family.parent().displayName(), at.toLocalDate())),
                at.toInstant());
    }
}
