package org.openseat.permits.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.permits.web.CasePage.Reader;
import org.openseat.rulebook.DecidingSchool;
import org.openseat.rulebook.DenialGround;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.LawfulDenial;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;

/// Asks a school for the grounds of its no, and for words that the family can understand.
///
/// @param seatsAsked nobody has noted yet how many seats there are
/// @param refusal the rule that keeps it from denying on these grounds
record DenyPage(
        CasePage of,
        Form form,
        Set<DenialGround> ticked,
        boolean seatsAsked,
        @Nullable Finding refusal) implements Page {

    /// A ground as it is offered: its words and where the policy speaks of it.
    record Choice(DenialGround ground, String words, String citation, boolean ticked) {}

    /// The lawful grounds of this school. Losing a student stands among those of the residence school because it is
    /// thought of there, and to be refused with its citation. (R-IDP-12)
    List<Choice> choices(Frame frame) {
        return grounds()
                .map(ground -> new Choice(
                        ground,
                        Sentences.capital(ground, frame.language().locale()),
                        LawfulDenial.clause(ground).toString(),
                        ticked.contains(ground)))
                .toList();
    }

    private Stream<DenialGround> grounds() {
        var type = of.file().packet().type();
        return of.reader() == Reader.RESIDENCE_SCHOOL
                ? Stream.concat(
                        LawfulDenial.lawfulFor(DecidingSchool.RESIDENCE, type).stream(),
                        Stream.of(DenialGround.LOSES_ENROLLMENT))
                : LawfulDenial.lawfulFor(DecidingSchool.REQUESTED, type).stream();
    }

    boolean right() {
        return form.ok() && refusal == null;
    }
}
