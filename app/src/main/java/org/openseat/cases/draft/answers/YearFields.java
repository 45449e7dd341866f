package org.openseat.cases.draft.answers;

import java.util.List;
import java.util.stream.Stream;
import org.openseat.district.Grade;
import org.openseat.ui.field.Option;
import org.openseat.ui.question.Question;

/// For which school year a family asks, and the grade in it.
public final class YearFields {

    private YearFields() {}

    /// @param open the school years by their labels
    public static Question years(List<String> open) {
        return new Question.One(
                "year",
                frame -> open.stream()
                        .map(year -> Option.of(year, frame.say("cases.year", year)))
                        .toList());
    }

    public static Question grades(String name, boolean optional) {
        return new Question.OneOfMany(
                name,
                optional,
                frame -> Stream.of(Grade.values())
                        .map(grade -> Option.of(grade.code(), frame.say("cases.grade", grade.code())))
                        .toList());
    }
}
