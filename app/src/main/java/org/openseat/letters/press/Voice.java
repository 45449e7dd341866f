package org.openseat.letters.press;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.openseat.ui.words.Language;
import org.openseat.ui.words.Words;

/// Says words, dates, sizes and links in the one language that a letter or mail is being written in.
///
/// @param site the address of this site
public record Voice(Words words, Language language, ZoneId zone, URI site) {

    /// A date, a moment or a wording among what is filled in is said in this language too.
    public String say(String key, Object... with) {
        var said = new Object[with.length];
        for (int i = 0; i < with.length; i++) {
            said[i] = said(with[i]);
        }
        return words.say(language.code(), key, said);
    }

    public String say(Wording wording) {
        return wording.in(language);
    }

    /// The words of a key, whoever says them.
    public Wording wording(String key) {
        return language -> words.say(language.code(), key);
    }

    /// Words of several paragraphs, divided by line breaks.
    public List<String> paragraphs(String key, List<Object> with) {
        return say(key, with.toArray()).lines().filter(line -> !line.isBlank()).toList();
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language.locale())
                .format(date);
    }

    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(moment.atZone(zone));
    }

    /// A file's size as a person reads it: in KB, or in MB with one digit behind the point.
    public String size(long bytes) {
        return bytes < 1 << 20
                ? say("letters.size.kb", Math.max(1, Math.round(bytes / 1024.0)))
                : say("letters.size.mb", Math.round(bytes / 1024.0 / 1024.0 * 10) / 10.0);
    }

    /// The whole address of a page of this site.
    public String link(String path) {
        return site.resolve(path).toString();
    }

    private Object said(Object fact) {
        return switch (fact) {
            case LocalDate date -> date(date);
            case Instant moment -> moment(moment);
            case Wording wording -> say(wording);
            default -> fact;
        };
    }
}
