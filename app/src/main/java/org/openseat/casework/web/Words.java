package org.openseat.casework.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openseat.cases.ConfirmationNumber;
import org.openseat.district.SchoolCode;
import org.openseat.names.Digits;
import org.openseat.names.PlainName;

/// What was typed to look for a request: a child's or a parent's name, an e-mail address, a telephone number, a school,
/// a student's number, or a confirmation number, whole or in part.
///
/// Each is a word of the case in the index; none of what was typed is ever read as a query.
record Words(String typed, List<SchoolCode> schools) {

    static final String MATCH = """
            f.number = :number
              or f.words @@ :words::tsquery
              or f.student = any (array(select n.student from student_number n where n.number = upper(:typed)))""";

    /// With nothing in it that a query could mistake, nor a mark of ours.
    private static final Pattern ADDRESS = Pattern.compile("[^\\s:#'\\\\]+[.@+_-][^\\s:#'\\\\]*");

    private static final int SEVEN = 7;
    private static final int TEN = 10;

    Words {
        typed = Digits.of(typed);
    }

    Map<String, Object> params() {
        return Map.of(
                "typed",
                typed,
                "number",
                ConfirmationNumber.read(typed).map(ConfirmationNumber::value).orElse(""),
                "words",
                Stream.of(names(), partOfNumber(), telephone(), named())
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" | ")));
    }

    /// Each word from its beginning: as plain words of a name, or in one piece as an e-mail address has it.
    private String names() {
        return Stream.of(typed.split("\\s+"))
                .map(Words::oneWord)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" & "));
    }

    private static String oneWord(String typed) {
        var plain = PlainName.words(typed).stream().map(Words::beginning).collect(Collectors.joining(" & "));
        var address = ADDRESS.matcher(typed).matches() ? beginning(typed.toLowerCase(Locale.ROOT)) : "";
        return Stream.of(plain, address)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" | "), either -> either.isEmpty() ? "" : "(" + either + ")"));
    }

    private static String beginning(String word) {
        return "'" + word + "':*";
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
