package org.openseat.applications.hearing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openseat.applications.Answers;
import org.openseat.applications.Choice;
import org.openseat.cycles.Cycle;
import org.openseat.rulebook.Clause;
import org.openseat.rulebook.Finding;
import org.openseat.rulebook.Ruling;
import org.openseat.rulebook.Verdict;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.entry.AgeForGrade;
import org.openseat.rulebook.choices.entry.HomeAddress;
import org.openseat.rulebook.choices.filing.ChoicesPerCategory;
import org.openseat.rulebook.choices.filing.ChoicesWindow;
import org.openseat.rulebook.choices.filing.CombinedCategories;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.rulebook.choices.filing.WindowRow;
import org.springframework.stereotype.Component;

/// What must hold for an application to be taken at all; a family may ask for what it may hardly get, but not late, and
/// not for more than there may be. (R-CHO-2, R-CHO-10, R-MAG-3, R-PWT-9)
@Component
public class FilingRules {

    /// @param before the choices that stand already; they are not asked again
    public List<Finding> hear(
            Answers answers, List<Choice> choices, Collection<Choice> before, Cycle cycle, Instant arrived) {
        var found = new ArrayList<>(hear(answers, choices, cycle));
        windows(choices, before)
                .forEach(window ->
                        add(found, ChoicesWindow.class, ChoicesWindow.CLAUSE, window(window, cycle, arrived)));
        return List.copyOf(found);
    }

    /// The same for a paper form, whose day is judged by its postmark. (R-CHO-1)
    public List<Finding> hear(Answers answers, List<Choice> choices, Cycle cycle) {
        var found = new ArrayList<Finding>();
        add(
                found,
                HomeAddress.class,
                HomeAddress.CLAUSE,
                HomeAddress.judge(new HomeAddress.Facts(answers.home().street())));
        add(
                found,
                AgeForGrade.class,
                AgeForGrade.CLAUSE,
                AgeForGrade.judge(new AgeForGrade.Facts(answers.child().birthDate(), answers.grade(), cycle.year())));
        counts(choices)
                .forEach((window, counts) -> counts.forEach((category, count) -> add(
                        found,
                        ChoicesPerCategory.class,
                        ChoicesPerCategory.CLAUSE,
                        limit(window, category, count, cycle))));
        add(
                found,
                CombinedCategories.class,
                CombinedCategories.CLAUSE,
                CombinedCategories.judge(
                        new CombinedCategories.Facts(
                                choices.stream().map(Choice::category).collect(Collectors.toSet())),
                        cycle.numbers().limits()));
        return List.copyOf(found);
    }

    public static List<Finding> against(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.NOT_MET)
                .toList();
    }

    /// What the rule says of one window at this instant.
    public static Ruling window(Window window, Cycle cycle, Instant arrived) {
        var row = cycle.window(window).orElseThrow();
        var late = cycle.window(Window.LATE).map(WindowRow::opens).orElse(null);
        return ChoicesWindow.judge(new ChoicesWindow.Facts(row, arrived, late));
    }

    public static Ruling limit(Window window, Category category, int count, Cycle cycle) {
        var late = window == Window.LATE || window == Window.SPACE_AVAILABLE;
        return ChoicesPerCategory.judge(
                new ChoicesPerCategory.Facts(category, count, late),
                cycle.numbers().limits());
    }

    /// The windows of what is new or has another place than before.
    private static Set<Window> windows(List<Choice> choices, Collection<Choice> before) {
        return choices.stream()
                .filter(choice -> !before.contains(choice))
                .map(Choice::window)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Window.class)));
    }

    private static Map<Window, Map<Category, Integer>> counts(List<Choice> choices) {
        var counts = new EnumMap<Window, Map<Category, Integer>>(Window.class);
        choices.forEach(choice -> counts.computeIfAbsent(choice.window(), _ -> new EnumMap<>(Category.class))
                .merge(choice.category(), 1, Integer::sum));
        return counts;
    }

    private static void add(List<Finding> found, Class<?> rule, Clause clause, Ruling ruling) {
        found.add(Finding.of(rule, clause, ruling));
    }
}
