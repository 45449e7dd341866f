package org.openseat.permits.need;

import org.jspecify.annotations.Nullable;
import org.openseat.rulebook.PermitNeeded.Question;
import org.openseat.ui.Frame;
import org.openseat.ui.field.Option;

/// The words of the questions and of their answers.
final class NeedWords {

    static final String FORM = "permits.need";

    private NeedWords() {}

    static String question(Frame frame, Question question, Answers answers) {
        return frame.say(key(question, answers));
    }

    static @Nullable String hint(Frame frame, Question question, Answers answers) {
        return ifAny(frame, key(question, answers) + ".hint");
    }

    static Option choice(Frame frame, Question question, String choice) {
        var key = FORM + "." + Answers.name(question) + "." + choice;
        return new Option(choice, frame.say(key), ifAny(frame, key + ".hint"));
    }

    /// What it means that a child is covered differs with the situation.
    private static String key(Question question, Answers answers) {
        var key = FORM + "." + Answers.name(question);
        return question == Question.COVERED ? key + "." + answers.given().get(Question.SITUATION) : key;
    }

    private static @Nullable String ifAny(Frame frame, String key) {
        return frame.words().has(frame.lang(), key) ? frame.say(key) : null;
    }
}
