package org.openseat.applications.verification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.applications.hearing.ProofKind;
import org.openseat.applications.verification.VerificationTask.Answer;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;

/// What is asked of a school about one child, and what it typed.
record AnswerForm(ProofKind kind, Form form) {

    static final String NAME = "applications.verification.form";
    private static final String NONE = "NONE";
    private static final int LONGEST = 2000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Form of(VerificationTask task) {
        var form = Form.empty(NAME);
        task.answer().ifPresent(answer -> {
            var proof = answer.proof();
            form.values().put("proof", proof == null ? NONE : proof.name());
            if (answer.since() != null) {
                form.put("since", answer.since());
            }
            number(form, "reading", answer.reading());
            number(form, "math", answer.math());
            number(form, "percentile", answer.percentile());
            form.values().put("why", answer.why() == null ? "" : answer.why());
        });
        return form;
    }

    private static void number(Form form, String field, @Nullable BigDecimal value) {
        if (value != null) {
            form.values().put(field, value.toPlainString());
        }
    }

    static List<Question> questions(ProofKind kind) {
        var proofs = Stream.concat(Proof.of(kind).stream().map(Proof::name), Stream.of(NONE))
                .toArray(String[]::new);
        var numbers = switch (kind) {
            case GIFTED, ADVANCED_STUDIES -> Stream.of(digits("reading"), digits("math"));
            case HIGHLY_GIFTED -> Stream.of(digits("percentile"));
            case ARTS -> Stream.<Question>of();
        };
        return Stream.of(
                        Stream.of(Question.choice("proof", "applications.verification.proof", proofs)),
                        numbers,
                        Stream.<Question>of(new Question.Day("since"), new Question.Lines("why", true, 4)))
                .flatMap(each -> each)
                .toList();
    }

    private static Question digits(String name) {
        return new Question.Line(name, "digits", true, null);
    }

    /// Confirmed is known since a day; not confirmed has a reason, which the family reads.
    Optional<Answer> read(LocalDate today) {
        var answers = Stream.concat(Proof.of(kind).stream().map(Proof::name), Stream.of(NONE))
                .toList();
        var said = form.oneOf("proof", answers);
        var why = form.optional("why");
        if (why != null && why.length() > LONGEST) {
            form.problem("why", NAME + ".why.long", LONGEST);
        }
        if (said == null) {
            return Optional.empty();
        }
        var answer = said.equals(NONE) ? refused(why) : confirmed(Proof.valueOf(said), why, today);
        return form.ok() ? Optional.ofNullable(answer) : Optional.empty();
    }

    private @Nullable Answer refused(@Nullable String why) {
        if (why == null) {
            form.problem("why", NAME + ".why.required");
            return null;
        }
        return new Answer(null, null, null, null, null, why);
    }

    private @Nullable Answer confirmed(Proof proof, @Nullable String why, LocalDate today) {
        var since = form.date("since");
        if (since != null && since.isAfter(today)) {
            form.problem("since", NAME + ".since.future");
        }
        var national = proof == Proof.NATIONAL_SCORES;
        var reading = percent("reading", national);
        var math = percent("math", national);
        var percentile = percent("percentile", kind == ProofKind.HIGHLY_GIFTED);
        return since == null ? null : new Answer(proof, since, reading, math, percentile, why);
    }

    private @Nullable BigDecimal percent(String field, boolean asked) {
        var typed = asked ? form.required(field) : null;
        if (typed == null) {
            return null;
        }
        if (!typed.matches("\\d{1,3}([.,]\\d)?") || new BigDecimal(typed.replace(',', '.')).compareTo(HUNDRED) > 0) {
            form.problem(field, NAME + ".percent.unknown");
            return null;
        }
        return new BigDecimal(typed.replace(',', '.'));
    }
}
