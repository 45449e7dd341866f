package org.openseat.cases.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.KeptDeadline;
import org.openseat.cases.page.calendar.CaseDay;
import org.openseat.cases.record.Timeline;
import org.openseat.rulebook.Opinion;
import org.openseat.ui.piece.Action;
import org.openseat.ui.piece.NextStep;
import org.openseat.ui.piece.Status;

/// A case as one person reads it: what the page of every case shows, in the reader's words.
public interface CaseView {

    CaseHead head();

    /// The first part of its words' keys, such as `permits`.
    String words();

    /// Whether somebody of the staff reads it, else a family.
    boolean staff();

    /// The title of its page.
    default String title(Voice voice) {
        return voice.say(words() + ".case.title", head().child());
    }

    /// Above the heading: what it is, with its number.
    default String eyebrow(Voice voice) {
        return voice.say("cases.eyebrow", head().number().value(), head().year().label());
    }

    default String heading(Voice voice) {
        return voice.say("cases.heading", head().child(), head().from(), head().to());
    }

    /// Whether papers belong to it at all.
    default boolean hasPapers() {
        return true;
    }

    /// Where staff come from.
    default Action desk(Voice voice) {
        return new Action(voice.say(words() + ".case.desk"), "/desk");
    }

    Status status(Voice voice);

    NextStep next(Voice voice);

    /// The deadline that runs; null when none does.
    @Nullable
    KeptDeadline<?> deadline();

    /// The day on the next-step card, for the reader's own calendar; null when there is none.
    default @Nullable CaseDay day(Voice voice) {
        var deadline = deadline();
        return deadline == null
                ? null
                : new CaseDay(
                        deadline.clock().name().toLowerCase(Locale.ROOT), deadline.date(), daySays(deadline, voice));
    }

    /// What a calendar says of that day; it names the case by its number alone.
    default String daySays(KeptDeadline<?> deadline, Voice voice) {
        return voice.say(words() + ".clock." + deadline.clock().name()) + ": " + head().number();
    }

    /// What the rules say.
    Opinion opinion();

    /// All that happened, newest first.
    List<Timeline.Entry> timeline();

    /// What happened, in one sentence, and why.
    default String what(Timeline.Entry entry, Voice voice) {
        return Happened.says(words(), entry, voice);
    }

    default @Nullable String why(Timeline.Entry entry, Voice voice) {
        return Happened.why(entry, voice);
    }

    /// The papers it has or needs.
    default List<CasePaper> papers(Voice voice) {
        return List.of();
    }

    /// The way to send one more paper; null where there is none.
    default @Nullable Action sendPaper(Voice voice) {
        return null;
    }

    /// What the reader may do, but is not led to.
    default List<Action> aside(Voice voice) {
        return List.of();
    }

    /// What a family finds beside the confirmation.
    default List<Action> afterSubmission(Voice voice) {
        return List.of();
    }

    /// How urgent it is to the family: 0 is first.
    int urgency();
}
