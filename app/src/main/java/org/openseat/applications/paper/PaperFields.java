package org.openseat.applications.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.applications.Choice;
import org.openseat.applications.file.RaceTable;
import org.openseat.cases.draft.answers.AddressFields;
import org.openseat.cycles.Cycle;
import org.openseat.district.Grade;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.filing.ChoicesPerCategory;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.schools.Address;
import org.openseat.ui.field.Form;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;

/// The fields of the paper form of the on-time window on one screen, and what is written in them.
record PaperFields(Cycle cycle, Programs programs) {

    static final String NAME = "applications.paper.form";

    /// The field that says that a form which is too late is taken as a late application.
    static final String AS_LATE = "late";

    /// As many lines as the form has for a kind without a limit.
    private static final int LINES = 5;

    /// What stands on a form, read.
    record Read(
            LocalDate received,
            @Nullable LocalDate postmark,
            Grade grade,
            Address home,
            List<Choice> choices,
            RaceTable.@Nullable Race race,
            String signedBy) {}

    List<Question> questions() {
        var asked = new ArrayList<Question>();
        asked.add(new Question.Day("received"));
        asked.add(Question.yesNo("legible"));
        asked.add(new Question.Day("postmark"));
        asked.add(new Question.OneOfMany(
                "grade",
                false,
                frame -> Stream.of(Grade.values())
                        .map(grade -> Option.of(
                                grade.name(),
                                Sentences.capital(grade, frame.language().locale())))
                        .toList()));
        asked.addAll(Question.place());
        for (var category : onTime()) {
            IntStream.rangeClosed(1, most(category)).forEach(place -> asked.add(choice(category, place)));
        }
        asked.add(new Question.OneOfMany(
                "race",
                true,
                frame -> Stream.of(RaceTable.Category.values())
                        .map(each -> Option.of(each.name(), frame.say("applications.race." + each)))
                        .toList()));
        asked.add(Question.line("signed"));
        return asked;
    }

    private Question choice(Category category, int place) {
        return new Question.OneOfMany(
                field(category, place),
                true,
                _ -> offered(category).stream()
                        .map(program -> Option.of(program.code(), program.name()))
                        .toList());
    }

    static String field(Category category, int place) {
        return category + "." + place;
    }

    /// The kinds that the on-time form asks for and of which there are programs.
    List<Category> onTime() {
        return Stream.of(Category.values())
                .filter(category -> Window.of(category) == Window.ON_TIME)
                .filter(category -> !offered(category).isEmpty())
                .toList();
    }

    int most(Category category) {
        var most = ChoicesPerCategory.most(category, false, cycle.numbers().limits());
        return Math.min(most.orElse(LINES), LINES);
    }

    private List<Program> offered(Category category) {
        return programs.offered(cycle.year()).stream()
                .filter(program -> program.kind() == category)
                .toList();
    }

    /// The window for what comes after the autumn; a year has one or the other. (G23)
    Optional<Window> late() {
        return Stream.of(Window.LATE, Window.SPACE_AVAILABLE)
                .filter(window -> cycle.window(window).isPresent())
                .findFirst();
    }

    Optional<Read> read(Form form, LocalDate today) {
        var received = day(form, "received", today);
        var legible = form.yesNo("legible");
        var postmark = Boolean.TRUE.equals(legible) ? day(form, "postmark", today) : null;
        var grade = form.oneOf("grade", Grade.class);
        var home = AddressFields.read(form);
        var signed = form.required("signed");
        var window = form.value(AS_LATE).isEmpty() ? Window.ON_TIME : late().orElse(Window.ON_TIME);
        // A late form takes its place by the day it came in, whenever it was mailed. (R-CHO-7)
        var came = received == null ? null : came(received, window == Window.ON_TIME ? postmark : null);
        var choices = came == null ? List.<Choice>of() : choices(form, window, came);
        if (received != null && postmark != null && postmark.isAfter(received)) {
            form.problem("postmark", NAME + ".postmark.after");
        }
        if (received != null && choices.isEmpty()) {
            form.problem(field(onTime().getFirst(), 1), NAME + ".choices.required");
        }
        return form.ok() && received != null && grade != null && home.isPresent() && signed != null
                ? Optional.of(new Read(received, postmark, grade, home.get(), choices, race(form), signed))
                : Optional.empty();
    }

    private static @Nullable LocalDate day(Form form, String field, LocalDate today) {
        var day = form.date(field);
        if (day != null && day.isAfter(today)) {
            form.problem(field, NAME + ".future");
        }
        return day;
    }

    /// The form counts on the day of its postmark; without a legible one, on the day it came in.
    private Instant came(LocalDate received, @Nullable LocalDate postmark) {
        return (postmark == null ? received : postmark)
                .atStartOfDay(cycle.zone())
                .toInstant();
    }

    /// What is written twice counts where it stands first; an empty line closes up.
    private List<Choice> choices(Form form, Window window, Instant came) {
        var choices = new ArrayList<Choice>();
        for (var category : onTime()) {
            var codes = IntStream.rangeClosed(1, most(category))
                    .mapToObj(place -> form.value(field(category, place)))
                    .filter(code -> offered(category).stream()
                            .anyMatch(program -> program.code().equals(code)))
                    .distinct()
                    .toList();
            for (int at = 0; at < codes.size(); at++) {
                var rank = category.isRanked() ? Integer.valueOf(at + 1) : null;
                choices.add(new Choice(window, category, rank, codes.get(at), came));
            }
        }
        return choices;
    }

    private static RaceTable.@Nullable Race race(Form form) {
        var value = form.value("race");
        return Stream.of(RaceTable.Category.values())
                .filter(each -> each.name().equals(value))
                .map(each -> new RaceTable.Race(each, false))
                .findFirst()
                .orElse(null);
    }
}
