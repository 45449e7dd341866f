package org.openseat.applications.front;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openseat.cycles.Cycle;
import org.openseat.district.Moment;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.filing.Window;
import org.openseat.rulebook.choices.filing.WindowRow;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// The state of each year that matters now, read from the rows of its windows at each request.
///
/// @param years the latest first; none in a district without a Choices year
record ChoicesPage(List<Cycle> years, Instant now, String phone) implements Page {

    /// Whether anything can be sent at this instant.
    boolean isOpen() {
        return years.stream().anyMatch(cycle -> cycle.isOpen(now));
    }

    /// The pages of the site, each with the key of its name.
    record Topic(String path, String name) {}

    static final List<Topic> TOPICS = List.of(
            new Topic("/programs", "programs.search.title"),
            new Topic("/map", "programs.map.title"),
            new Topic("/choices/news", "programs.news.title"),
            new Topic("/choices/magnet", "programs.magnet.title"),
            new Topic("/choices/pwt", "programs.pwt.title"),
            new Topic("/choices/space-available", "programs.space.title"),
            new Topic("/choices/continuous", "programs.continuous.title"),
            new Topic("/choices/transport", "programs.transport.title"),
            new Topic("/choices/brochure", "programs.brochure.title"),
            new Topic("/choices/other", "programs.site.other.title"),
            new Topic("/choices/about", "programs.site.about.title"),
            new Topic("/choices/contact", "programs.site.contact.title"));

    /// Every window that is open, else the next that opens, each as a sentence.
    List<String> windows(Frame frame, Cycle of) {
        var open = of.open(now);
        return open.isEmpty()
                ? of.next(now).stream().map(row -> opens(frame, row)).toList()
                : open.stream().map(row -> closes(frame, row)).toList();
    }

    /// A day for one's own calendar.
    record Day(Window window, boolean closes, Moment on) {}

    /// The closing of every window that is open and closes, else the opening of the next.
    static List<Day> days(Cycle of, Instant now) {
        var open = of.open(now);
        return open.isEmpty()
                ? of.next(now).stream()
                        .map(row -> new Day(row.window(), false, row.opens()))
                        .toList()
                : open.stream()
                        .flatMap(row ->
                                Stream.ofNullable(row.closes()).map(closes -> new Day(row.window(), true, closes)))
                        .toList();
    }

    boolean hasDays(Cycle of) {
        return !days(of, now).isEmpty();
    }

    private static String opens(Frame frame, WindowRow row) {
        var locale = frame.language().locale();
        return frame.say(
                "applications.front.opens",
                Sentences.capital(row.window(), locale),
                Sentences.moment(row.opens(), locale));
    }

    private static String closes(Frame frame, WindowRow row) {
        var locale = frame.language().locale();
        var closes = row.closes();
        var name = Sentences.capital(row.window(), locale);
        return closes == null
                ? frame.say("applications.front.lists", name)
                : frame.say("applications.front.until", name, Sentences.moment(closes, locale));
    }

    /// The next day of the year on which families hear something; null when all has been said.
    @Nullable
    String next(Frame frame, Cycle of) {
        var days = of.numbers().days();
        var today = now.atZone(of.zone()).toLocalDate();
        return Stream.of(
                        new Step("december", days.decemberLetters()),
                        new Step("february", days.februaryLetters()),
                        new Step("results", days.selectionPublish()),
                        new Step("accept", days.acceptClose()))
                .filter(step -> !step.day().isBefore(today))
                .findFirst()
                .map(step -> frame.say("applications.front." + step.name(), frame.date(step.day())))
                .orElse(null);
    }

    private record Step(String name, LocalDate day) {}
}
