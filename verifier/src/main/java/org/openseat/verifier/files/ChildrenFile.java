package org.openseat.verifier.files;

import java.util.ArrayList;
import java.util.List;
import org.openseat.engine.lottery.Entry;

/// Reads `children.csv`: who takes part, of which group, and with which draw.
final class ChildrenFile {
    static final String COLUMNS = "child,group,draw";

    /// @param group empty for none
    record Child(String group, Entry entry) {}

    private final List<Child> children = new ArrayList<>();
    private final Ids ids = new Ids();
    private final Ids groups = new Ids();
    private final Twice twice = new Twice(ids);

    static ChildrenFile read(CsvFile file) {
        var children = new ChildrenFile();
        if (!file.read(children::add)) {
            children.ids.incomplete();
        }
        children.children.sort((a, b) -> Ids.byBytes(a.entry.child(), b.entry.child()));
        return children;
    }

    /// In byte order of their ids.
    List<Child> inOrder() {
        return children;
    }

    /// The ids, numbered in that order.
    Ids ids() {
        return Ids.numbered(children.stream().map(child -> child.entry.child()).toList(), ids.isComplete());
    }

    /// In the same order, what each child draws with.
    List<Entry> entries() {
        return children.stream().map(Child::entry).toList();
    }

    private void add(Row row) {
        var id = row.id(0);
        if (ids.add(id) == Ids.UNKNOWN) {
            row.problem("child \"" + id + "\" is listed twice; leave one row");
        } else {
            twice.look(row, "child", id);
            children.add(new Child(group(row), row.isEmpty(2) ? Entry.alone(id) : new Entry(id, row.seen(2))));
        }
    }

    /// One string for each group, not for each child.
    private String group(Row row) {
        int known = groups.find(row, 1);
        return groups.name(known == Ids.UNKNOWN ? groups.add(row.seen(1)) : known);
    }
}
