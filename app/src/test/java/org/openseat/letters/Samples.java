package org.openseat.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openseat.letters.ReceiptLetter.PaperSent;
import org.openseat.ui.Language;

/// Letters of an invented family to try things with.
public final class Samples {

    static final LetterheadPair SCHOOLS = new LetterheadPair(
            new Letterhead(
                    "Harbor Middle School",
                    List.of("200 Jetty Road", "Marina Vista, CA 90731"),
                    "(555) 010-0110",
                    "office@harbor.example"),
            new Letterhead(
                    "Kestrel Middle School",
                    List.of("77 Falcon Lane", "Marina Vista, CA 90733"),
                    "(555) 010-0140",
                    "office@kestrel.example"));

    private static final Signature SIGNATURE = new Signature("Inés Okafor", "Assistant Principal");

    private Samples() {}

    record LetterheadPair(Letterhead residence, Letterhead requested) {}

    static List<Letter> all(UUID caseId) {
        return List.of(receipt(caseId), permit(caseId), denial(caseId));
    }

    static ReceiptLetter receipt(UUID caseId) {
        var at = Instant.parse("2026-02-02T20:15:00Z");
        return new ReceiptLetter(
                heading(caseId),
                request(),
                at,
                List.of(
                        new PaperSent(said("Pay stub", "Talón de pago"), "talón enero.jpg", 2_345_678, at),
                        new PaperSent(
                                said("Letter from the employer", "Carta del empleador"), "letter.pdf", 48_000, at)),
                LocalDate.of(2026, 2, 17));
    }

    static PermitLetter permit(UUID caseId) {
        return new PermitLetter(
                heading(caseId),
                request(),
                LocalDate.of(2026, 2, 2),
                LocalDate.of(2027, 6, 10),
                List.of(),
                SCHOOLS.requested(),
                SIGNATURE);
    }

    public static DenialLetter denial(UUID caseId) {
        return new DenialLetter(
                heading(caseId),
                request(),
                List.of(new DenialLetter.Why(
                        said(
                                "The address where the parent works, 12 Juniper Street, lies in the area of Juniper Middle School and not of Kestrel Middle School.",
                                "La dirección donde trabaja el padre o la madre, 12 Juniper Street, está en la zona de Juniper Middle School y no en la de Kestrel Middle School."),
                        "BUL-5347 §III.A")),
                "We looked at the map together on January 30. <b>Please call</b> if the work place moves & tell us.",
                new DenialLetter.Appeal(
                        LocalDate.of(2026, 2, 17),
                        List.of(
                                said(
                                        "Day 0 is the date of this letter, Monday, February 2, 2026.",
                                        "El día 0 es la fecha de esta carta, el lunes 2 de febrero de 2026."),
                                said(
                                        "Day 7, counting school days only, is Wednesday, February 11, 2026.",
                                        "El día 7, contando solo días escolares, es el miércoles 11 de febrero de 2026."),
                                said(
                                        "The later of two ways of counting holds: Tuesday, February 17, 2026.",
                                        "De las dos formas de contar vale la más tardía: el martes 17 de febrero de 2026.")),
                        "/permits/" + caseId + "/appeal",
                        5,
                        14,
                        said("the Operations Administrator", "la Administración de Operaciones")),
                SCHOOLS.residence(),
                SIGNATURE);
    }

    static Wording said(String english, String spanish) {
        return language -> Map.of("en", english, "es", spanish).getOrDefault(language.code(), english);
    }

    static final Language SPANISH = new Language("es", "Español", "ltr");

    private static Heading heading(UUID caseId) {
        return new Heading(
                caseId,
                "/permits/" + caseId,
                "P-26-004217",
                LocalDate.of(2026, 2, 2),
                SCHOOLS.residence(),
                "Rosa Delgado",
                List.of("1410 Cormorant Way", "Marina Vista, CA 90731"));
    }

    private static Request request() {
        return new Request(
                "Mateo Delgado Ruiz",
                "2026–27",
                said("Parent Employment", "Empleo de los padres"),
                "Harbor Middle School",
                "Kestrel Middle School");
    }
}
