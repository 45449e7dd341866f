package org.openseat.applications.parts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.applications.Application.Received;
import org.openseat.applications.Choice;
import org.openseat.applications.Sent;
import org.openseat.applications.file.Applications;
import org.openseat.cases.Arrived;
import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.Part;
import org.openseat.cycles.Cycle;
import org.openseat.cycles.Cycles;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.filing.ChoicesPerCategory;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.rulebook.choices.filing.WindowRow;
import org.openseat.ui.field.Form;
import org.openseat.ui.question.Question;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The programs asked for, in order, kind by kind. Choices of a window that has closed stay as they were sent.
@Component
@Order(3)
public class RankPart implements Part<List<Choice>> {

    private final GradePart grade;
    private final HomePart home;
    private final Programs programs;
    private final Cycles cycles;
    private final Applications applications;
    private final Arrived arrived;

    RankPart(
            GradePart grade,
            HomePart home,
            Programs programs,
            Cycles cycles,
            Applications applications,
            Arrived arrived) {
        this.grade = grade;
        this.home = home;
        this.programs = programs;
        this.cycles = cycles;
        this.applications = applications;
        this.arrived = arrived;
    }

    /// A kind of program that can be asked for now.
    ///
    /// @param most how many there may be; empty without a limit
    public record Offer(Category category, WindowRow row, OptionalInt most, List<Program> programs) {}

    @Override
    public String name() {
        return Wishes.PART;
    }

    @Override
    public String form() {
        return "applications.apply.rank";
    }

    @Override
    public boolean ready(Draft draft) {
        return draft.answer(grade).isPresent() && draft.answer(home).isPresent();
    }

    /// Asked on pages of their own.
    @Override
    public List<Question> questions(Draft draft, Form form) {
        return List.of();
    }

    @Override
    public Optional<List<Choice>> read(Form form, Draft draft) {
        var choices = choices(new Wishes(form.values()), draft);
        if (choices.isEmpty()) {
            form.problem("rank", form() + ".rank.required");
        }
        return choices.isEmpty() ? Optional.empty() : Optional.of(choices);
    }

    public Wishes wishes(Draft draft) {
        return new Wishes(draft.saved(this).map(Form::values).orElseGet(Map::of));
    }

    /// In each kind what is wished for now, and what was sent through another window. Where no window is open a wish
    /// stays
    /// in the one that has closed, so that the rule can say so.
    private List<Choice> choices(Wishes wishes, Draft draft) {
        var now = now();
        var cycle = cycle(draft);
        var sent = sent(draft);
        var choices = new ArrayList<Choice>();
        for (var category : Category.values()) {
            var window = cycle.open(category, now).map(WindowRow::window).orElseGet(() -> Window.of(category));
            if (sent != null) {
                sent.choices(category).stream()
                        .filter(choice -> choice.window() != window)
                        .forEach(choices::add);
            }
            choices.addAll(choices(wishes.of(category), category, window, sent, now));
        }
        return List.copyOf(choices);
    }

    private List<Choice> choices(
            List<String> codes, Category category, Window window, @Nullable Sent sent, Instant now) {
        var choices = new ArrayList<Choice>();
        for (var code : codes) {
            var before = sent == null ? null : sent.choice(code).orElse(null);
            if (before != null && before.window() != window) {
                continue;
            }
            choices.add(new Choice(
                    window,
                    category,
                    category.isRanked() ? choices.size() + 1 : null,
                    code,
                    before == null ? now : before.filedAt()));
        }
        return choices;
    }

    /// Choices of windows that have closed.
    public List<Choice> fixed(Draft draft) {
        var sent = sent(draft);
        var open = cycle(draft).open(now()).stream().map(WindowRow::window).toList();
        return sent == null
                ? List.of()
                : sent.choices().stream()
                        .filter(choice -> !open.contains(choice.window()))
                        .toList();
    }

    /// Every kind that can be asked for now for this child's grade.
    public List<Offer> offers(Draft draft) {
        var now = now();
        var cycle = cycle(draft);
        var offered = draft.answer(grade)
                .map(wanted -> programs.offered(cycle.year(), wanted))
                .orElse(List.of());
        return Stream.of(Category.values())
                .flatMap(category -> cycle.open(category, now).stream()
                        .filter(row -> !isClosedLate(category, row))
                        .map(row -> offer(category, row, cycle, offered)))
                .filter(offer -> !offer.programs().isEmpty())
                .toList();
    }

    /// Nobody asks for Permits With Transportation late. (R-PWT-4)
    private static boolean isClosedLate(Category category, WindowRow row) {
        return category == Category.PWT && row.window() != Window.ON_TIME;
    }

    private static Offer offer(Category category, WindowRow row, Cycle cycle, List<Program> offered) {
        var late = row.window() == Window.LATE || row.window() == Window.SPACE_AVAILABLE;
        return new Offer(
                category,
                row,
                ChoicesPerCategory.most(category, late, cycle.numbers().limits()),
                offered.stream().filter(program -> program.kind() == category).toList());
    }

    public Cycle cycle(Draft draft) {
        return cycles.find(GradePart.cycle(draft)).orElseThrow();
    }

    private @Nullable Sent sent(Draft draft) {
        return applications.of(draft.id()).orElse(null) instanceof Received received ? received.sent() : null;
    }

    private Instant now() {
        return arrived.now().toInstant();
    }
}
