package org.openseat.letters.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openseat.letters.sheet.Heading;
import org.openseat.letters.sheet.LetterKind;
import org.openseat.letters.sheet.Letterhead;
import org.openseat.letters.sheet.NoticeLetter;
import org.openseat.letters.sheet.Signature;
import org.openseat.permits.letters.Request;
import org.openseat.ui.words.Words;

/// An invented family with long names, its schools, and what every letter to it has: where sample letters begin.
final class SampleFamily {

    static final Letterhead RESIDENCE = new Letterhead(
            "Bartholomew Featherstonehaugh Environmental Science Middle School",
            List.of("200 Jetty Road", "Marina Vista, CA 90731"),
            "(555) 010-0110",
            "office@featherstonehaugh.example");
    static final Letterhead REQUESTED = new Letterhead(
            "Kestrel Middle School",
            List.of("77 Falcon Lane", "Marina Vista, CA 90733"),
            "(555) 010-0140",
            "office@kestrel.example");
    static final Letterhead DISTRICT = new Letterhead(
            "Marina Vista Unified School District",
            List.of("1 Lighthouse Plaza, Marina Vista, CA 90731"),
            "(555) 010-0100",
            "permits@marina.example");
    static final Signature SIGNATURE = Signature.of("Inés Okafor", "Assistant Principal");
    static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 17);
    static final Instant FILED = Instant.parse("2026-02-02T20:15:00Z");
    static final String STUDENT = "María Guadalupe de los Ángeles Montenegro-Villaseñor Etxeberria";

    static final Words WORDS = new Words();

    private SampleFamily() {}

    /// What a notice says first is the same for all: the child, both schools and the year.
    static NoticeLetter notice(LetterKind kind, UUID caseId, Letterhead from, Object... more) {
        var with = new ArrayList<Object>(List.of(STUDENT, REQUESTED.name(), RESIDENCE.name(), "2026–27"));
        with.addAll(List.of(more));
        return NoticeLetter.of(
                kind, heading(caseId, from), request().facts(SampleFamily::word), SIGNATURE, with.toArray());
    }

    static Heading heading(UUID caseId, Letterhead from) {
        return new Heading(
                caseId,
                "/permits/" + caseId,
                "P-26-004217",
                DAY,
                from,
                "Rosa Delgado",
                List.of("1410 Cormorant Way, Apt. 3", "Marina Vista, CA 90731"));
    }

    static Request request() {
        return new Request(
                STUDENT,
                "2026–27",
                said("Parent Employment", "Empleo de los padres"),
                RESIDENCE.name(),
                REQUESTED.name());
    }

    /// How the last day was counted.
    static List<Wording> counted() {
        return List.of(
                said(
                        "Day 0 is the date of this letter, Monday, February 2, 2026.",
                        "El día 0 es la fecha de esta carta, el lunes 2 de febrero de 2026."),
                said(
                        "Day 7, counting school days only, is Wednesday, February 11, 2026.",
                        "El día 7, contando solo días escolares, es el miércoles 11 de febrero de 2026."),
                said(
                        "The later of two ways of counting holds: Tuesday, February 17, 2026.",
                        "De las dos formas de contar vale la más tardía: el martes 17 de febrero de 2026."));
    }

    static Wording said(String english, String spanish) {
        return language -> Map.of("en", english, "es", spanish).getOrDefault(language.code(), english);
    }

    private static Wording word(String key) {
        return language -> WORDS.say(language.code(), key);
    }
}
