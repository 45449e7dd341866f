package org.openseat.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.openseat.permits.CaseLinks;
import org.openseat.permits.PermitId;
import org.openseat.ui.Action;
import org.openseat.ui.Language;
import org.openseat.ui.Words;
import org.springframework.stereotype.Component;

/// Links the letters of a case to the page of the case.
@Component
class CaseLetters implements CaseLinks {

    private final LetterDesk desk;
    private final Words words;

    CaseLetters(LetterDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    @Override
    public List<Action> of(PermitId permit, Language language) {
        return desk.ofCase(permit.value()).stream()
                .map(letter -> new Action(
                        words.say(language.code(), "letters.link." + letter.kind(), date(letter.date(), language)),
                        "/permits/" + permit + "/letters/" + letter.id().value() + ".pdf"))
                .toList();
    }

    private static String date(LocalDate date, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(date);
    }
}
