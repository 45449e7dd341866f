package org.openseat.permits.duties.reach;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.openseat.accounts.Role;
import org.openseat.accounts.SignedIn;
import org.openseat.letters.press.LetterPrinter;
import org.openseat.permits.duties.reach.Reach.Family;
import org.openseat.permits.duties.reach.Reach.Of;
import org.openseat.permits.letters.duty.DutyLetters;
import org.openseat.schools.Schools;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/// Reaches the families without an account: writes to the address that the student information system knows, and
/// prints the sheets for all others. (R-IDP-31)
@Service
public class ReachDesk {

    /// So many sheets are one PDF: whoever prints waits some seconds and not minutes.
    static final int PART = 200;

    /// The sheets go into envelopes one by one: numbers of the whole run would puzzle a family.
    private static final String NO_NUMBERS = "@page { @bottom-right { content: none } }";

    private final Reach reach;
    private final DutyLetters letters;
    private final LetterPrinter printer;
    private final Schools schools;
    private final Words words;

    ReachDesk(Reach reach, DutyLetters letters, LetterPrinter printer, Schools schools, Words words) {
        this.reach = reach;
        this.letters = letters;
        this.printer = printer;
        this.schools = schools;
        this.words = words;
    }

    /// Once, when the reminder goes out.
    @Transactional
    public void begin(Of reminder, ZonedDateTime now) {
        reach.note(reminder);
        var school = schools.find(reminder.school()).orElseThrow();
        for (var address : reach.mails(reminder)) {
            letters.remindAt(school, reminder.semester(), address.email(), address.language(), now.toInstant());
        }
    }

    /// What a school and the permit office see of it.
    ///
    /// @param nobody those whom nobody can reach, for the proof
    @Transactional(readOnly = true)
    ReachPage page(Of reminder) {
        return new ReachPage(
                schools.find(reminder.school()).orElseThrow(),
                reminder.semester(),
                reach.count(reminder, "MAIL"),
                reach.count(reminder, "PAPER"),
                reach.families(reminder, "NONE", 0, Integer.MAX_VALUE),
                reach.prints(reminder));
    }

    static boolean mayPrint(Of reminder, SignedIn who) {
        return who.is(Role.DISTRICT) || who.schools().contains(reminder.school());
    }

    /// The sheets of a part, the reminder as it was sent with an address on each; who printed them is kept.
    @Transactional
    public Optional<byte[]> print(Of reminder, int part, SignedIn by, ZonedDateTime now) {
        var families = part < 1 ? List.<Family>of() : reach.families(reminder, "PAPER", (part - 1) * PART, PART);
        return families.isEmpty()
                ? Optional.empty()
                : letters.text(reminder.school(), reminder.semester()).map(text -> {
                    reach.printed(reminder, part, families.size(), by.id(), now.toInstant());
                    var sheets =
                            families.stream().map(family -> sheet(text, family)).collect(Collectors.joining("\n"));
                    var language = words.language(DutyLetters.BOTH_LANGUAGES).orElseThrow();
                    return printer.print(
                            "Reminder " + reminder.school().value() + " · " + part, language, sheets, NO_NUMBERS);
                });
    }

    /// To those whom the child lives with; nobody knows their names here.
    private String sheet(String text, Family family) {
        var lines = family.address().stream().map(line -> "<br/>" + HtmlUtils.htmlEscape(line, "UTF-8"));
        var to = words.say(DutyLetters.BOTH_LANGUAGES, "permits.duties.reach.to", family.child()) + " / "
                + words.say("en", "permits.duties.reach.to", family.child());
        return text.replaceFirst(
                "<h1>",
                Matcher.quoteReplacement("<p class=\"addressee\">" + HtmlUtils.htmlEscape(to, "UTF-8")
                        + lines.collect(Collectors.joining()) + "</p><h1>"));
    }
}
