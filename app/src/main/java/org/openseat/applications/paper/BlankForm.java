package org.openseat.applications.paper;

import java.util.List;
import java.util.stream.Stream;
import org.openseat.applications.file.RaceTable;
import org.openseat.cycles.Cycle;
import org.openseat.district.Moment;
import org.openseat.programs.Program;
import org.openseat.programs.Programs;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.Category;
import org.openseat.rulebook.choices.filing.ChoicesPerCategory;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.rulebook.choices.filing.WindowRow;
import org.openseat.schools.DistrictInfo;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;

/// The paper form of one window, to be filled in by hand: what is asked, how many programs of each kind, which there
/// are.
record BlankForm(
        Cycle cycle, WindowRow window, Programs programs, DistrictInfo office, Words words, Language language) {

    /// As many lines as a kind without a limit gets.
    private static final int LINES = 5;

    /// Long enough for a hand.
    private static final String LINE = "_".repeat(48);

    String say(String key, Object... with) {
        return words.say(language.code(), "applications.paper.blank." + key, with);
    }

    String title() {
        return say(
                "title",
                Sentences.capital(window.window(), language.locale()),
                cycle.year().label());
    }

    /// By the postmark in autumn, by the day received after it. (R-CHO-1, R-CHO-7)
    String until() {
        var closes = window.closes();
        if (isLate()) {
            return say("late");
        }
        return closes == null ? "" : say("postmark", Sentences.moment(Moment.of(closes.day()), language.locale()));
    }

    private boolean isLate() {
        return window.window() == Window.LATE || window.window() == Window.SPACE_AVAILABLE;
    }

    String line(String label) {
        return say(label) + ": " + LINE;
    }

    /// The kinds that can be asked for through this window and of which there are programs.
    List<Category> kinds() {
        return Stream.of(Category.values())
                .filter(kind -> isLate()
                        ? Window.of(kind) == Window.ON_TIME && kind != Category.PWT
                        : Window.of(kind) == window.window())
                .filter(kind -> !offered(kind).isEmpty())
                .toList();
    }

    String name(Category kind) {
        return Sentences.capital(kind, language.locale());
    }

    int lines(Category kind) {
        var most = ChoicesPerCategory.most(kind, isLate(), cycle.numbers().limits());
        return Math.min(most.orElse(LINES), LINES);
    }

    String choice(int place) {
        return say("choice", place) + ": " + LINE;
    }

    List<Program> offered(Category kind) {
        return programs.offered(cycle.year()).stream()
                .filter(program -> program.kind() == kind)
                .toList();
    }

    /// Where the balance rule counts by a category. (R-CHO-21)
    boolean asksRace() {
        return cycle.numbers().raceBalance()
                && kinds().stream().anyMatch(kind -> kind == Category.MAGNET || kind == Category.PWT);
    }

    List<String> races() {
        return Stream.of(RaceTable.Category.values())
                .map(race -> words.say(language.code(), "applications.race." + race))
                .toList();
    }
}
