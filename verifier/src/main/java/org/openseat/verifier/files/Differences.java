package org.openseat.verifier.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What differs between two `assignment.csv`, in byte order of the children's ids.
///
/// @param children how many children are in at least one of them
public record Differences(List<Difference> list, int children) {
    private static final int ABSENT = Integer.MAX_VALUE;

    /// What a row says of a child; choice [Integer#MAX_VALUE] - 1 if she has no seat.
    private record Place(String program, int choice, String seat) {
        static final Place LEFT_OUT = new Place("", ABSENT, "");

        @Override
        public String toString() {
            return choice == ABSENT
                    ? "not in the file"
                    : program.isEmpty() ? "no seat" : program + " (choice " + choice + ", " + seat + ")";
        }
    }

    /// One child whose row differs.
    ///
    /// @param change below 0 better off, above 0 worse off, 0 neither
    public record Difference(String child, String before, String after, int change) {}

    public Differences {
        list = List.copyOf(list);
    }

    /// Reads both and compares them.
    ///
    /// @throws BadInput with every problem if there is any
    public static Differences between(Path before, Path after) {
        var problems = new Problems();
        var a = read(before, problems);
        var b = read(after, problems);
        problems.refuseIfAny();

        var children = new ArrayList<>(a.keySet());
        b.keySet().stream().filter(child -> !a.containsKey(child)).forEach(children::add);
        children.sort(Ids::byBytes);
        var list = new ArrayList<Difference>();
        for (var child : children) {
            var was = a.getOrDefault(child, Place.LEFT_OUT);
            var is = b.getOrDefault(child, Place.LEFT_OUT);
            if (!was.equals(is)) {
                list.add(new Difference(
                        child, was.toString(), is.toString(), Integer.compare(is.choice(), was.choice())));
            }
        }
        return new Differences(list, children.size());
    }

    private static Map<String, Place> read(Path path, Problems problems) {
        var places = new HashMap<String, Place>();
        new CsvFile(path, AssignmentFile.COLUMNS, problems, Progress.NONE).read(row -> {
            int choice = row.isEmpty(1) ? ABSENT - 1 : row.number(2, 1, ABSENT - 2, 1);
            if (places.put(row.id(0), new Place(row.text(1), choice, row.text(3))) != null) {
                row.problem("child \"" + row.text(0) + "\" is listed twice; leave one row");
            }
        });
        return places;
    }
}
