package org.openseat.permits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.openseat.accounts.AccountId;
import org.openseat.accounts.Accounts;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.accounts.Visitor;
import org.openseat.audit.openings.Looked;
import org.openseat.audit.openings.Openings;
import org.openseat.cases.CaseId;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.cases.Outcome;
import org.openseat.cases.papers.PaperDesk;
import org.openseat.cases.people.Child;
import org.openseat.cases.people.Parent;
import org.openseat.cases.people.Signature;
import org.openseat.cases.people.Work;
import org.openseat.district.Grade;
import org.openseat.district.SchoolCode;
import org.openseat.district.SchoolYear;
import org.openseat.documents.Document;
import org.openseat.documents.DocumentDesk;
import org.openseat.documents.Reviewed;
import org.openseat.documents.Upload;
import org.openseat.permits.decision.PermitDesk;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.ParentEmployment.Employment;
import org.openseat.rulebook.PermitType;
import org.openseat.schools.Address;
import org.openseat.students.Guardians;
import org.openseat.students.NewChild;
import org.openseat.students.Student;
import org.openseat.students.StudentId;
import org.springframework.core.io.ByteArrayResource;

/// People of the demo district, new for each test: families with a child who lives in Kestrel's area and a parent who
/// works in Harbor's, and staff of its schools.
public class Town {

    public static final SchoolCode KESTREL = new SchoolCode("8068");
    public static final SchoolCode HARBOR = new SchoolCode("8017");
    public static final SchoolCode GRANARY = new SchoolCode("8119");
    public static final Address HOME = new Address("2613 Calle de la Aduana", Optional.of("3"), "Marisol", "90922");
    public static final Address WORK = Address.of("1449 West Clover Street", "Marisol", "90921");
    public static final String PASSWORD = "harbor42lamp";

    private static final ZoneId HERE = ZoneId.of("America/Los_Angeles");

    private final Accounts accounts;
    private final Guardians guardians;
    private final PermitDesk permits;
    private final PaperDesk papers;
    private final DocumentDesk documents;
    private final Openings openings;

    public Town(
            Accounts accounts,
            Guardians guardians,
            PermitDesk permits,
            PaperDesk papers,
            DocumentDesk documents,
            Openings openings) {
        this.accounts = accounts;
        this.guardians = guardians;
        this.permits = permits;
        this.papers = papers;
        this.documents = documents;
        this.openings = openings;
    }

    /// Somebody with an account, and the address they sign in with.
    public record Resident(SignedIn who, String email) {

        public Visitor signedIn(int port) {
            var browser = new Visitor(port);
            browser.signIn(email, PASSWORD);
            return browser;
        }
    }

    public static ZonedDateTime on(String day) {
        return LocalDate.parse(day).atTime(10, 30).atZone(HERE);
    }

    public Resident family() {
        return open("Ana", "Ruiz", Role.FAMILY, Set.of());
    }

    public Resident staff(SchoolCode... schools) {
        return open("Kwame", "Boateng", Role.SCHOOL, Set.of(schools));
    }

    public Resident district() {
        return open("Priya", "Raghunathan", Role.DISTRICT, Set.of());
    }

    /// Who decides appeals last.
    public Resident operations() {
        return open("Marguerite", "Thibodeaux", Role.APPEALS, Set.of());
    }

    /// Who looks again at a no between districts.
    public Resident committee() {
        return open("Solvej", "Marchetti", Role.COMMITTEE, Set.of());
    }

    public Resident specialEducation() {
        return open("Idris", "Adeyemi", Role.SPECIAL_EDUCATION, Set.of());
    }

    public Resident integration() {
        return open("Constance", "Okonkwo", Role.INTEGRATION, Set.of());
    }

    private Resident open(String first, String last, Role role, Set<SchoolCode> schools) {
        var email = role.name().toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID() + "@people.example";
        AccountId id = accounts.open(
                new Accounts.Opening(email, first, last, "en", PASSWORD, Set.of(role), schools), Instant.now());
        return new Resident(new SignedIn(id, first + " " + last, "Principal", "en", Set.of(role), schools), email);
    }

    public StudentId child(Resident family) {
        return child(family, "Tomás");
    }

    public StudentId child(Resident family, String name) {
        return guardians.add(
                family.who().id(),
                new NewChild(
                        new Student.Name(name, Optional.empty(), "Delgado"),
                        LocalDate.parse("2014-03-14"),
                        Grade.GRADE_7,
                        Optional.of("Saint Brendan’s School"),
                        HOME),
                Instant.now());
    }

    /// A packet for Harbor that meets every criterion.
    public Packet packet(Resident family, StudentId child, ZonedDateTime now) {
        return packet(family, child, HARBOR, WORK, false, now);
    }

    public Packet packet(
            Resident family, StudentId child, SchoolCode to, Address work, boolean iep, ZonedDateTime now) {
        var parent = new Parent(
                "Ana Ruiz",
                "(805) 555-0142",
                null,
                family.email(),
                new Work(Employment.EMPLOYED, "Pelican Street Bakery", work, true));
        return new Packet(
                new CaseId(UUID.randomUUID()),
                ConfirmationNumber.draw(new SecureRandom()),
                child,
                family.who().id(),
                now.getMonthValue() < 7 ? new SchoolYear(now.getYear() - 1) : new SchoolYear(now.getYear()),
                Grade.GRADE_7,
                PermitType.PARENT_EMPLOYMENT,
                KESTREL,
                to,
                new PermitAnswers(
                        new Child("Tomás Delgado", LocalDate.parse("2014-03-14"), null),
                        false,
                        HOME,
                        LocalDate.parse("2020-08-01"),
                        null,
                        "I work at a bakery near Harbor from 6 to 2.",
                        iep,
                        false,
                        false,
                        parent,
                        null,
                        new Signature("Ana Ruiz", now.toLocalDate()),
                        new Particulars.None()),
                now.toInstant());
    }

    /// Submitted with both papers, which nobody has read yet.
    public CaseId submit(Resident family, Packet packet, ZonedDateTime now) {
        for (var paper : List.of(Paper.PAY_STUB, Paper.EMPLOYER_LETTER)) {
            documents.add(
                    packet.id().packet(),
                    paper.name(),
                    List.of(new Upload(paper + ".pdf", new ByteArrayResource(pdf()))),
                    family.who().id().value(),
                    now.toInstant());
        }
        permits.submit(packet, family.who(), now);
        return packet.id();
    }

    public CaseId submitted(Resident family, ZonedDateTime now) {
        return submit(family, packet(family, child(family), now), now);
    }

    /// A permit for Harbor that both schools have granted.
    public CaseId granted(Resident family, StudentId child, ZonedDateTime now) {
        return granted(family, packet(family, child, now), now);
    }

    /// The same asked again for the next year, as a renewal.
    public Packet renewal(Packet before, ZonedDateTime now) {
        var answers = before.answers();
        return new Packet(
                new CaseId(UUID.randomUUID()),
                ConfirmationNumber.draw(new SecureRandom()),
                before.student(),
                before.filedBy(),
                before.year().next(),
                before.grade(),
                before.type(),
                before.from(),
                before.to(),
                new PermitAnswers(
                        answers.child(),
                        true,
                        answers.home(),
                        answers.livesThereSince(),
                        answers.recentSchool(),
                        answers.reason(),
                        answers.specialEducation(),
                        answers.section504(),
                        answers.expulsion(),
                        answers.first(),
                        answers.second(),
                        answers.signature(),
                        answers.particulars()),
                now.toInstant());
    }

    /// Read, released and approved.
    public CaseId granted(Resident family, Packet packet, ZonedDateTime now) {
        var permit = released(family, packet, now);
        assertThat(permits.approve(permit, staff(packet.to()).who(), null, now))
                .get()
                .isInstanceOf(Outcome.Done.class);
        return permit;
    }

    public CaseId released(Resident family, Packet packet, ZonedDateTime now) {
        var permit = submit(family, packet, now);
        var residence = staff(packet.from());
        readPapers(permit, residence, now);
        assertThat(permits.release(permit, residence.who(), null, now)).get().isInstanceOf(Outcome.Done.class);
        return permit;
    }

    public void readPapers(CaseId permit, Resident staff, ZonedDateTime now) {
        for (var document : papersOf(permit)) {
            looksAt(permit, document, staff, now);
            assertThat(papers.accept(permit, document.id(), document.reviews(), staff.who(), now))
                    .get()
                    .isInstanceOf(Reviewed.Done.class);
        }
    }

    /// Opens a paper, as whoever accepts it must. (R-IDP-19)
    public void looksAt(CaseId id, Document paper, Resident staff, ZonedDateTime now) {
        Looked.at(openings, staff.who(), id, paper.id(), now.toInstant());
    }

    public List<Document> papersOf(CaseId permit) {
        return documents.of(permit.packet());
    }

    public static byte[] pdf() {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(UUID.randomUUID().toString());
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
