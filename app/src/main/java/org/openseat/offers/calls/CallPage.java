package org.openseat.offers.calls;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openseat.accounts.Contact;
import org.openseat.offers.waiting.Place;
import org.openseat.offers.waiting.Standing.At;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Sentences;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;

/// One call: whose turn it is and why, how to reach the family, and every try.
///
/// @param at where the child stands; empty once the place has ended
/// @param guardian who is told; empty where nobody can be
/// @param mayPass whether the rule lets the desk go on to the next
record CallPage(
        Call call,
        Place place,
        String child,
        String program,
        Optional<At> at,
        Optional<Contact> guardian,
        boolean mayPass,
        Form form,
        @Nullable Finding refused)
        implements Page {

    static final String FORM = "offers.calls.try";

    boolean open() {
        return call.state() == Call.State.OPEN;
    }

    String path() {
        return CallsController.DESK + "/" + call.id();
    }

    List<Question> questions() {
        return List.of(
                Question.choice("channel", "offers.calls.channel", Call.Channel.values()),
                Question.choice("result", "offers.calls.result", Call.Result.values()),
                Question.optional("person"));
    }

    /// In its own name, as everybody knows it.
    static String language(Frame frame, Contact guardian) {
        return frame.languages().stream()
                .filter(each -> each.code().equals(guardian.language()))
                .findFirst()
                .map(Frame.Choice::ownName)
                .orElse(guardian.language());
    }

    static String why(Frame frame, Finding refused) {
        return String.join(
                " ",
                refused.reasons().stream()
                        .map(reason -> Sentences.say(reason, frame.language().locale()))
                        .toList());
    }
}
