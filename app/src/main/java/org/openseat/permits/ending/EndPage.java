package org.openseat.permits.ending;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.documents.Document;
import org.openseat.permits.CaseFile;
import org.openseat.permits.Ending.How;
import org.openseat.permits.Step;
import org.openseat.rulebook.EndingGround;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.LawfulEnding;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;

/// Asks a school on which ground it ends a permit or refuses a renewal, and what it knows.
///
/// @param kept papers of evidence that were already sent from this page
record EndPage(
        CaseFile file,
        Step step,
        Form form,
        Set<EndingGround> ticked,
        List<Document> kept,
        @Nullable Finding refusal) implements Page {

    /// The prefix of the words of a step.
    static String form(Step step) {
        return "permits." + step.name().toLowerCase(Locale.ROOT);
    }

    boolean renewal() {
        return step == Step.REFUSE_RENEWAL;
    }

    /// Where the permit went to, for the lead.
    String school() {
        return file.to().name();
    }

    List<Option> ways(Frame frame) {
        return Stream.of(How.CANCELLED, How.REVOKED)
                .map(how -> new Option(
                        how.name(), frame.say("permits.end.how." + how), frame.say("permits.end.how." + how + ".hint")))
                .toList();
    }

    /// The seven grounds, each where the policy speaks of it.
    List<Option> offered(Frame frame) {
        return Stream.of(EndingGround.values())
                .map(ground -> new Option(
                        ground.name(),
                        Sentences.capital(ground, frame.language().locale()),
                        LawfulEnding.clause(ground).toString()))
                .toList();
    }
}
