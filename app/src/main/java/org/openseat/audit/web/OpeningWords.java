package org.openseat.audit.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.audit.openings.Opening;
import org.openseat.district.SchoolCode;
import org.openseat.rulebook.Paper;
import org.openseat.rulebook.Sentences;
import org.openseat.schools.School;
import org.openseat.schools.Schools;
import org.openseat.ui.words.Words;
import org.springframework.stereotype.Component;

/// Says an opening in words: what it was, and which office opened it.
@Component
public class OpeningWords {

    /// More schools than this are counted, not named.
    private static final int NAMED = 2;

    private final Schools schools;
    private final Words words;

    OpeningWords(Schools schools, Words words) {
        this.schools = schools;
        this.words = words;
    }

    /// What was opened, such as "Paper of request …: a recent pay stub".
    public String what(Opening opening, String language) {
        var number = opening.number().orElse("");
        return switch (opening.what()) {
            case CHILD -> words.say(language, "audit.what.CHILD");
            case ORDER -> words.say(language, "audit.what.ORDER");
            case CASE -> words.say(language, "audit.what.CASE", number);
            case PAPER -> words.say(language, "audit.what.PAPER", number, paper(opening, language));
            case LETTER ->
                words.say(
                        language, "audit.what.LETTER", number, opening.letter().orElse(""));
        };
    }

    /// Their title and office, such as "Principal, Harbor Middle School".
    public String office(Opening opening, String language) {
        return Stream.concat(
                        Stream.of(opening.title()).filter(title -> !title.isBlank()),
                        opening.roles().stream().flatMap(role -> offices(role, opening.schools(), language)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Stream<String> offices(String role, List<String> codes, String language) {
        if (!role.equals("SCHOOL")) {
            return role.equals("FAMILY") ? Stream.empty() : Stream.of(words.say(language, "audit.office." + role));
        }
        return codes.isEmpty() || codes.size() > NAMED
                ? Stream.of(words.say(language, "audit.office.SCHOOLS", codes.size()))
                : codes.stream()
                        .map(code -> schools.find(new SchoolCode(code))
                                .map(School::name)
                                .orElse(code));
    }

    private static String paper(Opening opening, String language) {
        return opening.paper()
                .flatMap(kind -> Stream.of(Paper.values())
                        .filter(paper -> paper.name().equals(kind))
                        .findFirst())
                .map(paper -> Sentences.word(paper, Locale.of(language)))
                .orElse("—");
    }
}
