package org.openseat.casework.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.district.SchoolCode;

/// What was typed to look for a request: a child's or a parent's name, an e-mail address, a telephone number, a school,
/// a student's number, or a confirmation number, whole or in part.
///
/// Each is a word of the case in the index; none of what was typed is ever read as a query.
record Words(String typed, List<SchoolCode> schools) {

    static final String MATCH = """
            f.number = :number
              or f.words @@ (select string_agg(quote_literal(lexeme) || ':*', ' & ')::tsquery
                               from unnest(plain_words(translate(:typed, '\\', ' '))))
              or f.words @@ :marked::tsquery
              or f.student in (select n.student from student_number n where n.number = upper(:typed))""";

    private static final int SEVEN = 7;
    private static final int TEN = 10;

    Map<String, Object> params() {
        return Map.of(
                "typed",
                typed,
                "number",
                ConfirmationNumber.read(typed).map(ConfirmationNumber::value).orElse(""),
                "marked",
                Stream.of(partOfNumber(), telephone(), named())
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" | ")));
    }

    /// Groups of a confirmation number, the last perhaps not to its end; letters are forgiven as in the whole number.
    private String partOfNumber() {
        if (!typed.matches("[0-9A-Za-z]{3,4}([- ][0-9A-Za-z]{1,4}){0,3}")) {
            return "";
        }
        var groups = typed.toLowerCase(Locale.ROOT)
                .replace('o', '0')
                .replace('i', '1')
                .replace('l', '1')
                .split("[- ]");
        return Stream.of(groups).map(group -> "'#" + group + "':*").collect(Collectors.joining(" & ", "(", ")"));
    }

    private String telephone() {
        var digits = typed.replaceAll("[^0-9]", "");
        if (!typed.matches("[-+(). /0-9]*") || digits.length() < SEVEN) {
            return "";
        }
        var most = digits.length() < TEN ? SEVEN : TEN;
        return "'tel:" + digits.substring(digits.length() - most) + "'";
    }

    private String named() {
        return schools.stream()
                .map(school -> "'school:" + school.value().replaceAll("[^0-9A-Za-z]", "") + "'")
                .collect(Collectors.joining(" | "));
    }
}
