package org.openseat.demo.requests;

import static org.openseat.demo.requests.Neighbors.HARBOR;
import static org.openseat.demo.requests.Neighbors.KESTREL;
import static org.openseat.demo.requests.Neighbors.ago;

import java.security.SecureRandom;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.papers.PaperDesk;
import org.openseat.cases.people.Child;
import org.openseat.cases.people.Parent;
import org.openseat.cases.people.Signature;
import org.openseat.cases.people.Work;
import org.openseat.demo.requests.Neighbors.Family;
import org.openseat.district.SchoolYear;
import org.openseat.documents.DocumentDesk;
import org.openseat.permits.AppealForm;
import org.openseat.permits.Packet;
import org.openseat.permits.Particulars;
import org.openseat.permits.PermitAnswers;
import org.openseat.permits.appeals.AppealDesk;
import org.openseat.permits.appeals.Received;
import org.openseat.permits.decision.PermitDesk;
import org.openseat.rulebook.DenialGround;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.ParentEmployment.Employment;
import org.openseat.rulebook.PermitType;
import org.openseat.schools.Address;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Requests within the district, from Kestrel to Harbor for a parent's work, each brought to where its story ends.
@Component
@Profile("demo")
class PermitStories implements Stories {

    private static final Address BAKERY = Address.of("1449 West Clover Street", "Marisol", "90921");
    private static final Address ELSEWHERE = Address.of("77 Falcon Lane", "Port Alder", "93001");
    private static final List<Story> STORIES = List.of(
            Story.UNREAD,
            Story.UNREAD,
            Story.READ,
            Story.RELEASED,
            Story.OUT_OF_AREA,
            Story.GRANTED,
            Story.UNREAD,
            Story.REFUSED_BY_REQUESTED,
            Story.RELEASED,
            Story.REFUSED_BY_RESIDENCE,
            Story.SPECIAL_EDUCATION,
            Story.APPEALED,
            Story.GRANTED,
            Story.TAKEN_BACK,
            Story.UNREAD);

    /// Where a request stands in the end.
    private enum Story {
        UNREAD,
        READ,
        /// The work is not where the school asked for is: a rule is not met.
        OUT_OF_AREA,
        SPECIAL_EDUCATION,
        RELEASED,
        GRANTED,
        REFUSED_BY_RESIDENCE,
        REFUSED_BY_REQUESTED,
        APPEALED,
        TAKEN_BACK
    }

    private final Neighbors neighbors;
    private final PermitDesk permits;
    private final AppealDesk appeals;
    private final PaperDesk papers;
    private final DocumentDesk documents;

    PermitStories(
            Neighbors neighbors, PermitDesk permits, AppealDesk appeals, PaperDesk papers, DocumentDesk documents) {
        this.neighbors = neighbors;
        this.permits = permits;
        this.appeals = appeals;
        this.papers = papers;
        this.documents = documents;
    }

    @Override
    public void tell(int n, Family family, ZonedDateTime now) {
        var story = STORIES.get(n % STORIES.size());
        var packet = packet(story, family, ago(now, first(story) + n % 5));
        submit(packet, family, ago(now, first(story) + n % 5));
        go(story, packet.id(), family, now);
    }

    /// Weekdays since the request came, at least.
    private static int first(Story story) {
        return switch (story) {
            case UNREAD, OUT_OF_AREA, SPECIAL_EDUCATION -> 0;
            case READ, TAKEN_BACK -> 3;
            case RELEASED, REFUSED_BY_RESIDENCE -> 6;
            case GRANTED, REFUSED_BY_REQUESTED, APPEALED -> 9;
        };
    }

    private void go(Story story, CaseId id, Family family, ZonedDateTime now) {
        switch (story) {
            case UNREAD, OUT_OF_AREA, SPECIAL_EDUCATION -> {}
            case READ -> read(id, ago(now, 1));
            case TAKEN_BACK -> permits.withdraw(id, family.parent(), ago(now, 1));
            case RELEASED -> release(id, ago(now, 3));
            case REFUSED_BY_RESIDENCE -> {
                read(id, ago(now, 4));
                refuse(id, ago(now, 2), false);
            }
            case GRANTED -> {
                release(id, ago(now, 6));
                permits.approve(id, neighbors.requested(), null, ago(now, 2));
            }
            case REFUSED_BY_REQUESTED -> {
                release(id, ago(now, 6));
                refuse(id, ago(now, 2), true);
            }
            case APPEALED -> {
                release(id, ago(now, 7));
                refuse(id, ago(now, 4), true);
                var day = ago(now, 1);
                appeals.appeal(id, appeal(family, day), new Received.Online(family.parent(), day.toLocalDate()), day);
            }
        }
    }

    private void read(CaseId id, ZonedDateTime at) {
        for (var paper : documents.of(id.packet())) {
            neighbors.looksAt(id, paper, neighbors.residence(), at);
            papers.accept(id, paper.id(), paper.reviews(), neighbors.residence(), at);
        }
    }

    private void release(CaseId id, ZonedDateTime at) {
        read(id, at);
        permits.release(id, neighbors.residence(), null, at);
    }

    private void refuse(CaseId id, ZonedDateTime at, boolean requested) {
        permits.deny(
                id,
                requested ? neighbors.requested() : neighbors.residence(),
                EnumSet.of(DenialGround.PAPERS_NOT_GENUINE),
                "The bakery told us that nobody of this name works there.",
                at);
    }

    private void submit(Packet packet, Family family, ZonedDateTime at) {
        for (var paper : List.of(Paper.PAY_STUB, Paper.EMPLOYER_LETTER)) {
            documents.add(
                    packet.id().packet(),
                    paper.name(),
                    Sheet.of(paper),
                    family.parent().id().value(),
                    at.toInstant());
        }
        permits.submit(packet, family.parent(), at);
    }

    private static Packet packet(Story story, Family family, ZonedDateTime at) {
        var child = family.child();
        var work = story == Story.OUT_OF_AREA ? ELSEWHERE : BAKERY;
        var parent = new Parent(
                family.parent().displayName(),
                "(805) 555-0142",
                null,
                family.email(),
                new Work(Employment.EMPLOYED, "Pelican Street Bakery", work, true));
        return new Packet(
                new CaseId(UUID.randomUUID()),
                ConfirmationNumber.draw(new SecureRandom()),
                child.id(),
                family.parent().id(),
                SchoolYear.of(at.toLocalDate()),
                child.grade(),
                PermitType.PARENT_EMPLOYMENT,
                KESTREL,
                HARBOR,
                new PermitAnswers(
                        new Child(child.name().full(), child.birthDate(), null),
                        false,
                        child.home().orElseThrow(),
                        at.toLocalDate().minusYears(3),
                        null,
                        "I work at a bakery near Harbor from 6 to 2 and can bring my child there.",
                        story == Story.SPECIAL_EDUCATION,
                        false,
                        false,
                        parent,
                        null,
                        new Signature(family.parent().displayName(), at.toLocalDate()),
                        new Particulars.None()),
                at.toInstant());
    }

    private static AppealForm appeal(Family family, ZonedDateTime at) {
        return new AppealForm(
                "I have worked at the bakery since August. My manager can be called.",
                "The school says that nobody there knows me.",
                false,
                null,
                null,
                "Pelican Street Bakery, 6 to 2, Monday to Friday",
                false,
                true,
                true,
                new Signature(family.parent().displayName(), at.toLocalDate()));
    }
}
