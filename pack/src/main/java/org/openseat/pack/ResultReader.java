package org.openseat.pack;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.openseat.pack.SchoolRecords.FinalGrade;
import org.openseat.pack.file.CsvRow;
import org.openseat.pack.file.Findings;
import org.openseat.pack.file.Formats;

/// Reads the lines of `results.csv` that hold a final grade.
final class ResultReader {
    private static final String GRADED = "fully graded";

    /// The words of OneRoster 1.1 and 1.2 for a result that is no final grade yet.
    private static final Set<String> NOT_GRADED =
            Set.of("exempt", "not submitted", "submitted", "partially graded", "late", "missing", "incomplete");

    private static final Pattern SCORE = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{0,30})?|[+-]?\\.\\d{1,30}");

    /// As many decimals as a report card has.
    private static final int DECIMALS = 2;

    private final Latest<FinalItem> items;
    private final Consumer<FinalGrade> taker;
    private int strange;
    private int rounded;

    ResultReader(Latest<FinalItem> items, Consumer<FinalGrade> taker) {
        this.items = items;
        this.taker = taker;
    }

    void read(RosterLine line) {
        items.get(line.row().raw("lineItemSourcedId")).ifPresent(item -> read(line, item));
    }

    private void read(RosterLine line, FinalItem item) {
        var row = line.row();
        var id = row.text("sourcedId");
        var person = row.text("studentSourcedId");
        if (line.isToBeDeleted()) {
            row.give(() -> grade(line, person.get(), item, Optional.empty(), true))
                    .ifPresent(taker);
        } else if (line.word("scoreStatus").equals(GRADED)) {
            var grade = row.maybe("textScore").or(() -> score(row));
            if (id.maybe().isPresent() && person.maybe().isPresent()) {
                taker.accept(grade(
                        line, person.get(), item, grade.filter(_ -> item.title().isPresent()), false));
            }
        } else if (!NOT_GRADED.contains(line.word("scoreStatus"))) {
            strange++;
        }
    }

    private static FinalGrade grade(
            RosterLine line, String person, FinalItem item, Optional<String> grade, boolean takenBack) {
        return new FinalGrade(
                line.id(),
                person,
                item.session(),
                item.classId(),
                item.title().orElse(""),
                grade,
                takenBack,
                line.written());
    }

    private Optional<String> score(CsvRow row) {
        if (row.raw("score").isEmpty()) {
            row.problem("has neither textScore nor score, but scoreStatus says fully graded");
        }
        return row.optional("score", "write a number as 87.5", text -> points(Formats.matching(SCORE, text)))
                .maybe();
    }

    private String points(String text) {
        var score = new BigDecimal(text);
        if (score.scale() <= DECIMALS) {
            return score.toPlainString();
        }
        var shorter = score.setScale(DECIMALS, RoundingMode.HALF_UP);
        rounded += shorter.compareTo(score) == 0 ? 0 : 1;
        return shorter.stripTrailingZeros().toPlainString();
    }

    /// What is odd about the lines read, each told once.
    void note(String file, Findings findings) {
        if (rounded > 0) {
            findings.note(
                    file, 0, "scores with more than two decimals: " + rounded + "; families see them rounded to two");
        }
        if (strange > 0) {
            findings.note(
                    file,
                    0,
                    "results with a scoreStatus that OneRoster does not know, or with none: " + strange
                            + "; only \"fully graded\" counts as a final grade");
        }
    }
}
