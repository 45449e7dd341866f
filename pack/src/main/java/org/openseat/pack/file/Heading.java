package org.openseat.pack.file;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.openseat.names.CleanText;

/// The first line of a CSV file: where each column is, in whatever case it is written.
///
/// @param names in the order of the file; one without a name is empty
record Heading(List<String> names, Map<String, Integer> columns) {

    /// @param column is told every named column
    /// @return nothing when the lines below cannot be read by this heading; why is a problem
    static Optional<Heading> read(
            String file, CsvRecord record, List<String> required, Consumer<String> column, Findings findings) {
        if (record.getFields().stream().anyMatch(name -> name.indexOf('\0') >= 0)) {
            findings.problem(file, 1, "is written as UTF-16 (\"Unicode text\"); " + Spelled.HOW);
            return Optional.empty();
        }
        var names = record.getFields().stream().map(CleanText::line).toList();
        var problems = new ArrayList<String>();
        var columns = new TreeMap<String, Integer>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty()) {
                if (columns.put(names.get(i), i) != null) {
                    problems.add("has the column " + names.get(i) + " twice; delete one");
                }
                column.accept(names.get(i));
            }
        }
        var nameless = IntStream.range(0, names.size())
                .filter(i -> names.get(i).isEmpty())
                .map(i -> i + 1)
                .boxed()
                .toList();
        required.stream()
                .filter(name -> !columns.containsKey(name))
                .map(name -> "has no column " + name + advice(record, nameless))
                .forEach(problems::add);
        problems.forEach(problem -> findings.problem(file, 1, problem));
        nameless.forEach(number -> findings.note(
                file,
                1,
                "column " + number + " has no name and is not read; write its name on the first line, or delete it"));
        return problems.isEmpty() ? Optional.of(new Heading(names, columns)) : Optional.empty();
    }

    private static String advice(CsvRecord record, List<Integer> nameless) {
        var first = record.getField(0);
        if (record.getFieldCount() == 1 && (first.contains(";") || first.contains("\t"))) {
            return "; the columns are parted by " + (first.contains(";") ? "semicolons" : "tabs")
                    + "; export the file with commas";
        }
        return nameless.isEmpty()
                ? "; add it to the first line"
                : "; column " + nameless.getFirst() + " has no name: if that is it, write the name on the first line";
    }

    /// Why the fields of a line do not fit the columns. Empty fields too many at the end, as a spreadsheet writes them,
    /// do no harm.
    Optional<String> misfit(CsvRecord record) {
        int fields = record.getFieldCount();
        var has = "has " + fields + " fields where the heading has " + names.size();
        if (fields < names.size()) {
            return Optional.of(has + "; write a comma for every field, also for an empty one at the end (the last is "
                    + names.getLast() + "), and put text with a line break in double quotes");
        }
        return record.getFields().stream().skip(names.size()).allMatch(String::isBlank)
                ? Optional.empty()
                : Optional.of(has + "; put text that contains a comma in double quotes");
    }
}
