package org.openseat.cases.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.rulebook.Finding;
import org.openseat.ui.piece.Action;

/// Something the reader of a case should know first.
///
/// @param kept what they wrote and what was not saved
/// @param citation where a rule is written that says no
public record Notice(
        String kind,
        String heading,
        String text,
        @Nullable String kept,
        @Nullable String citation,
        List<Action> links) {

    /// Somebody was faster: the case as it now stands, with what this person wrote so that it is not lost.
    public static Notice overtaken(Voice voice, @Nullable String kept) {
        return new Notice(
                "warning",
                voice.say("cases.overtaken.title"),
                voice.say("cases.overtaken.text"),
                kept,
                null,
                List.of());
    }

    /// Something is wrong with what was sent: `<words>.title` and `<words>.text`.
    public static Notice error(Voice voice, String words) {
        return new Notice("error", voice.say(words + ".title"), voice.say(words + ".text"), null, null, List.of());
    }

    /// A rule says no to the step itself: the sentence and where it is written.
    public static Notice refused(Voice voice, Finding why) {
        return new Notice(
                "error",
                voice.say("cases.refused.title"),
                voice.reasons(why),
                null,
                why.clause().toString(),
                List.of());
    }
}
