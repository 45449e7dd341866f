package org.openseat.letters.press;

import static org.openseat.letters.press.SampleFamily.DISTRICT;
import static org.openseat.letters.press.SampleFamily.LAST_DAY;
import static org.openseat.letters.press.SampleFamily.REQUESTED;
import static org.openseat.letters.press.SampleFamily.SIGNATURE;
import static org.openseat.letters.press.SampleFamily.STUDENT;
import static org.openseat.letters.press.SampleFamily.heading;
import static org.openseat.letters.press.SampleFamily.said;

import java.util.List;
import java.util.UUID;
import org.openseat.letters.sheet.Letter;
import org.openseat.letters.sheet.NoticeLetter;
import org.openseat.letters.sheet.NoticeLetter.Point;
import org.openseat.offers.letters.OfferLetterKind;

/// One letter of each kind about an offer.
final class OfferSamples {

    private OfferSamples() {}

    static Letter of(OfferLetterKind kind, UUID caseId) {
        var grade = said("grade 8", "8.º grado");
        var letter = NoticeLetter.of(
                        kind,
                        heading(caseId, DISTRICT),
                        List.of(),
                        SIGNATURE,
                        STUDENT,
                        "Lumen STEM Magnet",
                        REQUESTED.name(),
                        "2027–28",
                        grade)
                .goingTo(REQUESTED);
        return switch (kind) {
            case OFFER, CALL, REMINDER ->
                letter.listing(List.of(new Point(said("You lose all 8 points.", "Pierde los 8 puntos."), null)))
                        .due(LAST_DAY, List.of());
            case ACCEPTED, CONDITIONAL, EXPIRED, RELEASED -> letter;
            case WITHDRAWN, FALLEN -> letter.quoting("The seats were counted twice.");
            case DECLINED ->
                NoticeLetter.of(
                                kind,
                                heading(caseId, DISTRICT),
                                List.of(),
                                SIGNATURE,
                                STUDENT,
                                "Lumen STEM Magnet",
                                REQUESTED.name(),
                                "2027–28",
                                grade,
                                "Ana Ruiz")
                        .goingTo(REQUESTED);
            case LIST_CLOSED, LATE_LIST_CLOSED ->
                NoticeLetter.of(
                        kind, heading(caseId, DISTRICT), List.of(), SIGNATURE, STUDENT, "Lumen STEM Magnet", "2027–28");
        };
    }
}
