package org.openseat.letters.press;

import static org.openseat.letters.press.SampleFamily.DISTRICT;
import static org.openseat.letters.press.SampleFamily.FILED;
import static org.openseat.letters.press.SampleFamily.LAST_DAY;
import static org.openseat.letters.press.SampleFamily.REQUESTED;
import static org.openseat.letters.press.SampleFamily.SIGNATURE;
import static org.openseat.letters.press.SampleFamily.WORDS;
import static org.openseat.letters.press.SampleFamily.counted;
import static org.openseat.letters.press.SampleFamily.notice;
import static org.openseat.letters.press.SampleFamily.said;

import java.util.List;
import java.util.UUID;
import org.openseat.interdistrict.letters.InterLetterKind;
import org.openseat.letters.sheet.NoticeLetter;
import org.openseat.letters.sheet.NoticeLetter.Point;

/// Letters about a permit between districts, to the family of the samples.
final class InterSamples {

    private InterSamples() {}

    /// Every part that such a letter can have; only what its words name is printed of the rest.
    static NoticeLetter of(InterLetterKind kind, UUID caseId) {
        var more = said("You can go on.", "Puede seguir.");
        var letter = switch (kind) {
            case RECEIPT -> notice(kind, caseId, DISTRICT, FILED, "P-26-004217", more, more);
            case REMINDER -> notice(kind, caseId, DISTRICT, 2);
            case REFERRED, DEEMED_DENIED -> notice(kind, caseId, DISTRICT, LAST_DAY, more);
            case STAY_ENDED -> notice(kind, caseId, DISTRICT, LAST_DAY, more);
            case APPEAL_RECEIVED, STAY_BEGUN -> notice(kind, caseId, DISTRICT, LAST_DAY);
            default -> notice(kind, caseId, DISTRICT, more);
        };
        if (WORDS.has("en", kind.words("points"))) {
            letter = letter.listing(List.of(new Point(said("Pay stub", "Talón de pago"), more)));
        }
        if (WORDS.has("en", kind.words("quote"))) {
            letter = letter.quoting("The clinic knows nothing of this letter.");
        }
        if (WORDS.has("en", kind.words("office"))) {
            letter = letter.goingTo(REQUESTED);
        }
        if (WORDS.has("en", kind.words("due"))) {
            letter = letter.due(LAST_DAY, counted());
        }
        return new NoticeLetter(
                kind,
                letter.heading(),
                List.of(),
                letter.with(),
                letter.points(),
                letter.quote(),
                letter.due(),
                letter.office(),
                "/inter/" + caseId,
                SIGNATURE);
    }
}
