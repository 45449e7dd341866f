package org.openseat.cases.step;

import java.util.List;
import java.util.Map;
import org.openseat.cases.page.CaseCard;
import org.openseat.ui.field.Form;
import org.openseat.ui.piece.Action;
import org.openseat.ui.question.Question;

/// What the page of a step asks, and what it shows beside the questions.
///
/// @param words the first part of its words' keys: one for each question
/// @param title the key of the question as a whole, with the child's name
/// @param lead the key of the sentence under the title, with the place the child would go to; need not be there
/// @param button the key of the words on the button
/// @param seen what is sent along unseen
/// @param cards what this person should read before they answer
/// @param others other ways to go from here
/// @param form how it stands before anything is typed
public record Asking(
        String words,
        String title,
        String lead,
        String button,
        List<Question> questions,
        Map<String, String> seen,
        List<CaseCard> cards,
        List<Action> others,
        Form form) {

    public static Asking of(String words, Question... questions) {
        return new Asking(
                words,
                words + ".title",
                words + ".lead",
                words + ".button",
                List.of(questions),
                Map.of(),
                List.of(),
                List.of(),
                Form.empty(words));
    }

    public Asking button(String key) {
        return new Asking(words, title, lead, key, questions, seen, cards, others, form);
    }

    public Asking title(String key) {
        return new Asking(words, key, lead, button, questions, seen, cards, others, form);
    }

    public Asking lead(String key) {
        return new Asking(words, title, key, button, questions, seen, cards, others, form);
    }

    public Asking seen(Map<String, String> more) {
        return new Asking(words, title, lead, button, questions, more, cards, others, form);
    }

    public Asking showing(List<CaseCard> more) {
        return new Asking(words, title, lead, button, questions, seen, more, others, form);
    }

    public Asking or(Action... ways) {
        return new Asking(words, title, lead, button, questions, seen, cards, List.of(ways), form);
    }
}
