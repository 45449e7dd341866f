package org.openseat.permits.need;

import java.util.List;
import org.openseat.rulebook.PermitNeeded.Question;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;
import org.openseat.ui.field.Field;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;

/// Asks one of the questions and carries the answers to the others along.
record QuestionPage(Question question, Answers answers, Form form) implements Page {

    static QuestionPage of(Question question, Answers answers) {
        return new QuestionPage(question, answers, Form.empty(NeedWords.FORM));
    }

    /// The same page again, because nothing was chosen.
    static QuestionPage unanswered(Question question, Answers answers) {
        var page = of(question, answers);
        page.form.problem(Answers.name(question), NeedWords.FORM + ".choose");
        return page;
    }

    /// The question before this one, or the start page.
    String back() {
        var asked = answers.asked();
        int here = asked.indexOf(question);
        int before = (here < 0 ? asked.size() : here) - 1;
        return before < 0 ? "/" : answers.change(asked.get(before));
    }

    /// The other answers stand in the address of the form, too: whoever is asked again can still change the language.
    String action() {
        return answers.besides(question).change(question);
    }

    Field field(Frame frame) {
        var name = Answers.name(question);
        var problem = form.problems().get(name);
        return new Field(
                name,
                NeedWords.question(frame, question, answers),
                NeedWords.hint(frame, question, answers),
                answers.given().getOrDefault(question, ""),
                problem == null ? null : frame.say(problem));
    }

    List<Option> options(Frame frame) {
        return Answers.choices(question).stream()
                .map(choice -> NeedWords.choice(frame, question, choice))
                .toList();
    }
}
