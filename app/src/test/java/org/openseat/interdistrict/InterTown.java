package org.openseat.interdistrict;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.Submission;
import org.openseat.cases.papers.PaperDesk;
import org.openseat.cases.people.Child;
import org.openseat.cases.people.Parent;
import org.openseat.cases.people.Signature;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.Reviewed;
import org.openseat.documents.Upload;
import org.openseat.interdistrict.apply.FamilyDesk;
import org.openseat.permits.Town;
import org.openseat.permits.Town.Resident;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.ParentEmployment.Employment;
import org.openseat.rulebook.inter.Direction;
import org.openseat.schools.Address;
import org.openseat.students.StudentId;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ByteArrayResource;

/// Families of the demo district who ask for permits between districts, new for each test.
public class InterTown {

    public static final About CARE = new About.Care(
            About.Day.EMPLOYED,
            About.Day.NOBODY,
            "Sol Day Care",
            Address.of("9 Bay Road", "Costa", "93001"),
            false,
            true);
    public static final About WORK = new About.Work(
            Employment.EMPLOYED, "Costa Harbor Clinic", Address.of("12 Pier Road", "Costa", "93001"), true);
    public static final About MILITARY = new About.Military(true);

    public final Town people;
    private final FamilyDesk desk;
    private final DocumentDesk documents;
    private final PaperDesk papers;

    public InterTown(Town people, FamilyDesk desk, DocumentDesk documents, PaperDesk papers) {
        this.people = people;
        this.desk = desk;
        this.documents = documents;
        this.papers = papers;
    }

    public static InterTown of(ApplicationContext app) {
        return of(app, app.getAutowireCapableBeanFactory().createBean(Town.class));
    }

    public static InterTown of(ApplicationContext app, Town people) {
        return new InterTown(
                people, app.getBean(FamilyDesk.class), app.getBean(DocumentDesk.class), app.getBean(PaperDesk.class));
    }

    public static ZonedDateTime at(String moment) {
        return java.time.LocalDateTime.parse(moment).atZone(java.time.ZoneId.of("America/Los_Angeles"));
    }

    public Filed outgoing(Resident family, StudentId child, About about, ZonedDateTime now) {
        return filed(Direction.OUTGOING, Town.KESTREL, family, child, about, now);
    }

    public Filed incoming(Resident family, StudentId child, About about, ZonedDateTime now) {
        return filed(Direction.INCOMING, Town.HARBOR, family, child, about, now);
    }

    public Filed filed(
            Direction direction, SchoolCode school, Resident family, StudentId child, About about, ZonedDateTime now) {
        return new Filed(
                new CaseId(UUID.randomUUID()),
                ConfirmationNumber.draw(new SecureRandom()),
                child,
                family.who().id(),
                direction,
                new SchoolYear(2026),
                Grade.GRADE_8,
                school,
                new InterAnswers(
                        new Child("Tomás Delgado", LocalDate.parse("2014-03-14"), null),
                        Town.HOME,
                        LocalDate.parse("2020-08-01"),
                        "Costa Unified School District",
                        null,
                        Grade.GRADE_7,
                        about,
                        "My day ends far from home.",
                        false,
                        false,
                        false,
                        new Parent("Ana Ruiz", "(805) 555-0142", null, family.email(), null),
                        null,
                        new Signature("Ana Ruiz", now.toLocalDate())),
                now.toInstant());
    }

    /// Sends papers before the request is handed in.
    public Filed with(Filed filed, Resident family, Paper... papers) {
        for (var paper : papers) {
            documents.add(
                    filed.id().packet(),
                    paper.name(),
                    pdf(paper),
                    family.who().id().value(),
                    filed.submittedAt());
        }
        return filed;
    }

    /// Sends one more paper afterwards, as the page of the case does.
    public void send(Filed filed, Resident family, Paper paper, ZonedDateTime now) {
        Optional<? extends Collection<?>> added = papers.add(filed.id(), paper, pdf(paper), family.who(), now);
        org.assertj.core.api.Assertions.assertThat(added).isPresent();
    }

    /// The office accepts every paper.
    public void read(Filed filed, Resident office, ZonedDateTime now) {
        for (var paper : documents.of(filed.id().packet())) {
            people.looksAt(filed.id(), paper, office, now);
            var read = papers.accept(filed.id(), paper.id(), paper.reviews(), office.who(), now);
            org.assertj.core.api.Assertions.assertThat(read).get().isInstanceOf(Reviewed.Done.class);
        }
    }

    private static List<Upload> pdf(Paper paper) {
        return List.of(new Upload(paper + ".pdf", new ByteArrayResource(Town.pdf())));
    }

    public InterRequest submitted(Filed filed, Resident family, ZonedDateTime now) {
        return switch (desk.submit(filed, family.who(), now)) {
            case Submission.Taken(var request) -> request;
            case Submission<InterRequest> other -> throw new AssertionError(other);
        };
    }
}
