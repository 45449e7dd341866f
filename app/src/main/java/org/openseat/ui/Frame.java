package org.openseat.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openseat.ui.field.Field;
import org.openseat.ui.field.Form;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Said;
import org.openseat.ui.words.Words;

/// What every page knows: its language and words, who is here, the menu, the district.
public record Frame(
        Words words,
        Language language,
        String path,
        @Nullable Person signedIn,
        List<Link> menu,
        List<Link> notices,
        boolean demo,
        String csrf,
        District district,
        ZoneId zone,
        Map<String, String> unsent,
        @Nullable Trail trail) {

    /// A link of the menu in the reader's words.
    public record Link(String label, String href, boolean current) {}

    /// A language of the switch, by its own name.
    public record Choice(String code, String ownName, boolean current) {}

    /// After how many minutes whoever is signed in is signed out; 0 for a visitor.
    public int idleMinutes() {
        return signedIn == null ? 0 : signedIn.idleMinutes();
    }

    public String lang() {
        return language.code();
    }

    public String dir() {
        return language.dir();
    }

    public String say(String key, Object... with) {
        return words.say(lang(), key, with);
    }

    public String say(Said said) {
        return words.say(lang(), said);
    }

    public List<Choice> languages() {
        return words.languages().stream()
                .map(l -> new Choice(l.code(), l.ownName(), l.equals(language)))
                .toList();
    }

    /// A field of a form with what was typed and what is wrong with it, in the reader's words.
    ///
    /// The label is `<form>.<name>`, the hint (if there are words for it) `<form>.<name>.hint`.
    /// What was typed before the person had to sign in again is there again.
    public Field field(Form form, String name) {
        form.values().putAll(unsent);
        var label = form.key(name);
        var hint = words.has(lang(), label + ".hint") ? say(label + ".hint") : null;
        var problem = form.problems().get(name);
        return new Field(name, say(label), hint, form.value(name), problem == null ? null : say(problem));
    }

    /// What is wrong with a form, in the order of its fields, for the summary at the top.
    public List<Problem> problems(Form form) {
        return form.problems().entrySet().stream()
                .map(e -> new Problem(e.getKey(), say(e.getValue())))
                .toList();
    }

    /// One line of the error summary: the field it leads to and the sentence.
    public record Problem(String field, String text) {}

    public String date(LocalDate date) {
        return style(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)).format(date);
    }

    public String shortDate(LocalDate date) {
        return style(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)).format(date);
    }

    /// As a table with many rows says it, which says the school year beside it.
    public String briefDate(LocalDate date) {
        return style(DateTimeFormatter.ofLocalizedPattern("MMMd")).format(date);
    }

    public String moment(Instant moment) {
        return style(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT))
                .format(ZonedDateTime.ofInstant(moment, zone));
    }

    private DateTimeFormatter style(DateTimeFormatter formatter) {
        return formatter.withLocale(language.locale());
    }
}
