package org.openseat.letters.press;

import static org.openseat.letters.press.SampleFamily.DAY;
import static org.openseat.letters.press.SampleFamily.DISTRICT;
import static org.openseat.letters.press.SampleFamily.FILED;
import static org.openseat.letters.press.SampleFamily.LAST_DAY;
import static org.openseat.letters.press.SampleFamily.REQUESTED;
import static org.openseat.letters.press.SampleFamily.RESIDENCE;
import static org.openseat.letters.press.SampleFamily.SIGNATURE;
import static org.openseat.letters.press.SampleFamily.STUDENT;
import static org.openseat.letters.press.SampleFamily.counted;
import static org.openseat.letters.press.SampleFamily.heading;
import static org.openseat.letters.press.SampleFamily.notice;
import static org.openseat.letters.press.SampleFamily.request;
import static org.openseat.letters.press.SampleFamily.said;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.applications.letters.ApplicationLetterKind;
import org.openseat.cases.told.CaseLetterKind;
import org.openseat.interdistrict.letters.InterLetterKind;
import org.openseat.letters.sheet.Fact;
import org.openseat.letters.sheet.Heading;
import org.openseat.letters.sheet.Letter;
import org.openseat.letters.sheet.LetterKind;
import org.openseat.letters.sheet.NoticeLetter;
import org.openseat.letters.sheet.NoticeLetter.Point;
import org.openseat.offers.letters.OfferLetterKind;
import org.openseat.permits.letters.PermitLetter;
import org.openseat.permits.letters.PermitLetterKind;
import org.openseat.permits.letters.ReceiptLetter;
import org.openseat.permits.letters.enclosed.Enclosures;
import org.openseat.permits.letters.enclosed.Enclosures.AppealForm;
import org.openseat.permits.letters.enclosed.Enclosures.PacketCopy;
import org.openseat.permits.letters.enclosed.Enclosures.Part;
import org.openseat.permits.letters.enclosed.PaperSent;
import org.openseat.permits.letters.refusal.Recourse;
import org.openseat.permits.letters.refusal.RefusalLetter;

/// Letters of every kind, of an invented family with long names, to try things with.
public final class Samples {

    private static final Wording OPERATIONS = said("the Operations Administrator", "la Administración de Operaciones");

    private Samples() {}

    /// Every kind of letter that there is.
    static Stream<LetterKind> kinds() {
        return Stream.of(
                        CaseLetterKind.values(),
                        PermitLetterKind.values(),
                        InterLetterKind.values(),
                        ApplicationLetterKind.values(),
                        OfferLetterKind.values())
                .flatMap(Stream::of);
    }

    /// One letter of each kind.
    static Letter of(LetterKind kind, UUID caseId) {
        return switch (kind) {
            case InterLetterKind between -> InterSamples.of(between, caseId);
            case PermitLetterKind permit -> of(permit, caseId);
            case ApplicationLetterKind application -> of(application, caseId);
            case OfferLetterKind offer -> OfferSamples.of(offer, caseId);
            case CaseLetterKind.MISSING_PAPERS ->
                notice(kind, caseId, RESIDENCE, RESIDENCE.name())
                        .listing(List.of(
                                new Point(
                                        said("Pay stub", "Talón de pago"),
                                        said("The school cannot read it.", "La escuela no lo puede leer.")),
                                new Point(
                                        said("Letter from the employer", "Carta del empleador"),
                                        said(
                                                "This paper has not arrived yet.",
                                                "Este documento todavía no ha llegado."))))
                        .linking("/permits/" + caseId);
            case CaseLetterKind.DEADLINE_MOVED -> moved(caseId);
            default -> throw new IllegalArgumentException(kind.key());
        };
    }

    private static Letter of(ApplicationLetterKind kind, UUID caseId) {
        var letter = NoticeLetter.of(
                        kind,
                        heading(caseId, DISTRICT),
                        List.of(),
                        SIGNATURE,
                        STUDENT,
                        "2027–28",
                        "CQ47-M9RT-2ZKD-7WXA",
                        said("today", "hoy"))
                .listing(List.of(
                        new Point(said("Lumen STEM Magnet", "Lumen STEM Magnet"), said("Magnet, 1", "Magnet, 1"))));
        return switch (kind) {
            case RECEIPT, CHANGED, WITHDRAWN -> letter;
            case VOIDED -> letter.quoting("A paper form came too.");
            case DECEMBER ->
                ofTheYear(
                                letter,
                                "2027–28",
                                LocalDate.parse("2026-12-07"),
                                "CQ47-M9RT-2ZKD-7WXA",
                                said("5 p.m.", "5 p. m."))
                        .linking("/choices/" + caseId + "/points");
            case CORRECTION ->
                ofTheYear(
                                letter,
                                "Lumen STEM Magnet",
                                said("Waiting list", "Lista de espera"),
                                said("It is 8.", "Son 8."))
                        .listing(List.of())
                        .quoting("Found under the old spelling.")
                        .linking("/choices/" + caseId + "/points");
            case FEBRUARY -> letter;
        };
    }

    private static NoticeLetter ofTheYear(NoticeLetter letter, Object... with) {
        var all = Stream.concat(Stream.of(STUDENT), Stream.of(with)).toArray();
        return NoticeLetter.of(letter.kind(), letter.heading(), List.of(), SIGNATURE, all)
                .listing(letter.points());
    }

    private static Letter of(PermitLetterKind kind, UUID caseId) {
        return switch (kind) {
            case RECEIPT -> receipt(caseId);
            case PERMIT, FIRST_APPEAL_GRANTED, SECOND_APPEAL_GRANTED -> permit(kind, caseId);
            case DENIAL, CANCELLATION, REVOCATION, NON_RENEWAL -> refusal(kind, caseId, first(caseId), enclosures());
            case FIRST_APPEAL_DENIED -> refusal(kind, caseId, second(caseId), null);
            case SECOND_APPEAL_DENIED -> refusal(kind, caseId, last(), null);
            case RELEASE,
                    APPEAL_RELEASE,
                    APPEAL_RECEIVED,
                    APPEAL_MORE_ASKED,
                    APPEAL_OVERDUE,
                    ATTEND_RESIDENCE,
                    CHANGED_CIRCUMSTANCES,
                    SEMESTER_REMINDER,
                    SUPERSEDED,
                    YEAR_OVER,
                    REFERRED,
                    EXPIRED,
                    CORRECTED,
                    REOPENED,
                    WITHDRAWN -> permitNotice(kind, caseId);
        };
    }

    /// A date that the calendar moved.
    public static NoticeLetter moved(UUID caseId) {
        return notice(
                        CaseLetterKind.DEADLINE_MOVED,
                        caseId,
                        RESIDENCE,
                        LAST_DAY,
                        said("the last day for your appeal", "el último día para su apelación"))
                .quoting("All schools were closed on February 11 because of the storm.")
                .due(LocalDate.of(2026, 2, 18), counted());
    }

    public static ReceiptLetter receipt(UUID caseId) {
        return new ReceiptLetter(heading(caseId, RESIDENCE), request(), FILED, null, papers(), LAST_DAY, false);
    }

    public static PermitLetter permit(UUID caseId) {
        return permit(PermitLetterKind.PERMIT, caseId);
    }

    private static PermitLetter permit(PermitLetterKind kind, UUID caseId) {
        return new PermitLetter(
                kind,
                heading(caseId, REQUESTED),
                request(),
                DAY,
                kind == PermitLetterKind.SECOND_APPEAL_GRANTED ? null : LocalDate.of(2027, 6, 10),
                kind == PermitLetterKind.FIRST_APPEAL_GRANTED,
                List.of(said("A parent keeps working nearby.", "El padre o la madre sigue trabajando cerca.")),
                REQUESTED,
                SIGNATURE);
    }

    public static RefusalLetter denial(UUID caseId) {
        return refusal(PermitLetterKind.DENIAL, caseId, first(caseId), enclosures());
    }

    private static RefusalLetter refusal(
            PermitLetterKind kind, UUID caseId, Recourse recourse, @Nullable Enclosures enclosures) {
        return new RefusalLetter(
                kind,
                heading(caseId, kind == PermitLetterKind.SECOND_APPEAL_DENIED ? DISTRICT : RESIDENCE),
                request(),
                List.of(new RefusalLetter.Why(
                        said(
                                "The address where the parent works, 12 Juniper Street, lies in the area of Juniper Middle School and not of Kestrel Middle School.",
                                "La dirección donde trabaja el padre o la madre, 12 Juniper Street, está en la zona de Juniper Middle School y no en la de Kestrel Middle School."),
                        "BUL-5347 §III.A")),
                "We looked at the map together on January 30. <b>Please call</b> if the work place moves & tell us.",
                recourse,
                RESIDENCE,
                DISTRICT,
                SIGNATURE,
                enclosures);
    }

    private static NoticeLetter permitNotice(PermitLetterKind kind, UUID caseId) {
        return switch (kind) {
            case RELEASE, APPEAL_RELEASE -> notice(kind, caseId, RESIDENCE).due(LAST_DAY, counted());
            case APPEAL_RECEIVED ->
                notice(kind, caseId, RESIDENCE, OPERATIONS, LocalDate.of(2026, 2, 10))
                        .due(LocalDate.of(2026, 2, 18), counted())
                        .linking("/permits/" + caseId + "/appeal");
            case APPEAL_MORE_ASKED ->
                notice(kind, caseId, RESIDENCE, RESIDENCE.name())
                        .quoting("On which days do you work at the bakery?")
                        .due(LAST_DAY, counted())
                        .linking("/permits/" + caseId + "/more");
            case APPEAL_OVERDUE ->
                notice(kind, caseId, DISTRICT, LAST_DAY, said("You can wait.", "Puede esperar."))
                        .linking("/permits/" + caseId + "/appeal");
            case ATTEND_RESIDENCE -> notice(kind, caseId, REQUESTED).goingTo(RESIDENCE);
            case CHANGED_CIRCUMSTANCES ->
                notice(kind, caseId, REQUESTED)
                        .quoting(
                                "The bakery told us that Ms. Delgado left on March 31.\nWe have no new employer’s letter.")
                        .due(LAST_DAY, List.of())
                        .linking("/permits/" + caseId);
            case SUPERSEDED -> notice(kind, caseId, RESIDENCE, "Harbor Middle School", "P-26-004233");
            case REFERRED ->
                notice(kind, caseId, RESIDENCE)
                        .quoting("12 Ocean View lies in Port Carmela.")
                        .goingTo(DISTRICT);
            case EXPIRED ->
                notice(kind, caseId, REQUESTED, LocalDate.of(2026, 6, 11), "2026–27")
                        .linking("/home");
            case CORRECTED, REOPENED ->
                notice(kind, caseId, DISTRICT, RESIDENCE.name())
                        .quoting("The family wrote Harbor and the form said Harbour Annex.")
                        .due(LAST_DAY, counted());
            case SEMESTER_REMINDER -> reminder(caseId);
            default -> notice(kind, caseId, RESIDENCE);
        };
    }

    private static NoticeLetter reminder(UUID id) {
        var heading = new Heading(id, "/home", "2026–27 · 1", DAY, REQUESTED, "", List.of());
        return NoticeLetter.of(PermitLetterKind.SEMESTER_REMINDER, heading, List.of(), SIGNATURE, REQUESTED.name())
                .linking("/home");
    }

    private static List<PaperSent> papers() {
        return List.of(
                new PaperSent(said("Pay stub", "Talón de pago"), "talón enero.jpg", 2_345_678, FILED),
                new PaperSent(
                        said("Letter from the employer", "Carta del empleador"),
                        "IMG_20260131_carta-del-empleador-panaderia-pelican-street-firmada-escaneada.pdf",
                        48_000,
                        FILED));
    }

    private static Recourse first(UUID caseId) {
        return new Recourse.FirstAppeal(LAST_DAY, counted(), "/permits/" + caseId + "/appeal", 5, 14, OPERATIONS, 5);
    }

    private static Recourse second(UUID caseId) {
        return new Recourse.SecondAppeal(
                LAST_DAY, counted(), "/permits/" + caseId + "/appeal", 5, OPERATIONS, DISTRICT);
    }

    private static Recourse last() {
        return new Recourse.LastWord(said("Nobody decides on it again.", "Nadie vuelve a decidir sobre ella."));
    }

    private static Enclosures enclosures() {
        var typed = Stream.of("Mateo Delgado Ruiz", "1410 Cormorant Way, Apt. 3, Marina Vista 90731")
                .map(text -> new Fact(said("Answer", "Respuesta"), any -> text))
                .toList();
        return new Enclosures(
                new PacketCopy(
                        FILED,
                        List.of(
                                new Part(said("Student", "Estudiante"), typed),
                                new Part(said("Parent or guardian", "Padre, madre o tutor"), typed)),
                        papers(),
                        "Rosa Delgado",
                        DAY),
                new AppealForm(
                        STUDENT,
                        LocalDate.of(2014, 3, 14),
                        said("grade 7", "7.º grado"),
                        "1410 Cormorant Way, Apt. 3",
                        "Marina Vista 90731",
                        "MVUSD",
                        List.of(new Enclosures.Parent(
                                "Rosa Delgado",
                                "(555) 010-0177",
                                null,
                                "Pelican Street Bakery",
                                "12 Juniper Street, Marina Vista 90733"))));
    }
}
