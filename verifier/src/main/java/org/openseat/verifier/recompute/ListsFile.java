package org.openseat.verifier.recompute;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openseat.verifier.files.Row;

/// Reads `lists.csv`: which schools are PHBAO and which are overcrowded.
final class ListsFile {
    private static final List<String> LISTS = List.of("phbao", "overcrowded");

    private final Set<String> phbao = new HashSet<>();
    private final Set<String> overcrowded = new HashSet<>();

    static ListsFile read(Folder folder) {
        var lists = new ListsFile();
        folder.file("lists.csv", "list,school").read(lists::add);
        return lists;
    }

    Set<String> phbao() {
        return phbao;
    }

    Set<String> overcrowded() {
        return overcrowded;
    }

    private void add(Row row) {
        int list = Field.oneOf(row, 0, LISTS);
        var school = row.id(1);
        if (list != Field.UNREADABLE && !(list == 0 ? phbao : overcrowded).add(school)) {
            row.problem("school \"" + school + "\" is on the list " + row.text(0) + " twice; leave one row");
        }
    }
}
