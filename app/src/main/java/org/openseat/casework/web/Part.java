package org.openseat.casework.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openseat.cases.lists.CaseList;
import org.openseat.cases.lists.CaseLists;

/// The part of what is shown that comes from one kind: one of its lists, or all that the reader may know of.
///
/// @param where what the reader may know of
/// @param list null for all
record Part(CaseLists kind, String where, @Nullable CaseList list) {

    private static final Map<String, String> SAME_FOR_EVERY_KIND =
            Map.of("received", "k.submitted", "due", "k.due", "state", "k.state");

    static Part of(CaseLists kind, CaseList list) {
        return new Part(kind, list.where(), list);
    }

    /// What is looked for stands in the index of all cases, and so does the order in which it is shown first.
    private String table(Asked asked) {
        var rows = asked.get("q").isEmpty()
                ? kind.table() + " k "
                : "case_file f join " + kind.table() + " k on k.id = f.id ";
        return rows + (list == null ? "" : list.joins());
    }

    /// What follows `from`.
    String rows(Asked asked) {
        var conditions = new ArrayList<String>();
        conditions.add("(" + where + ")");
        if (!asked.get("q").isEmpty()) {
            conditions.add("(" + Words.MATCH + ")");
        }
        if (!asked.get("state").isEmpty()) {
            conditions.add("k.state = :state");
        }
        if (!asked.get("year").isEmpty()) {
            conditions.add("k.school_year = :year");
        }
        if (!asked.get("type").isEmpty()) {
            conditions.add(kind.type() + " = :type");
        }
        if (!asked.get("grade").isEmpty()) {
            conditions.add(kind.grade() + " = :grade");
        }
        if (asked.number("due", -1) >= 0) {
            conditions.add("k.due <= :dueBy");
        }
        if (!asked.get("mine").isEmpty()) {
            conditions.add(kind.worker() + " = :me");
        }
        return table(asked) + " where " + String.join(" and ", conditions);
    }

    /// The ids of the first so many in order, with what they are ordered by.
    String ids(Asked asked, int enough) {
        if (list != null && list.fast() != null && !asked.narrowed() && sort(asked) == null) {
            return list.fast().ids().apply(enough);
        }
        var sort = sort(asked);
        var order =
                sort != null ? "sort " + direction(asked) + ", k.id" : list == null ? "sort desc, k.id" : list.order();
        var by = sort != null ? sort : asked.get("q").isEmpty() ? "k.submitted" : "f.submitted";
        return "select k.id, '%s' as kind, %s as sort from %s order by %s limit %d"
                .formatted(kind.code(), by, rows(asked), order, enough);
    }

    String counted(Asked asked, int most) {
        var rows = list != null && list.fast() != null && !asked.narrowed()
                ? list.fast().counted()
                : rows(asked);
        return "select count(*) from (select from " + rows + " limit " + most + ") n";
    }

    static String direction(Asked asked) {
        return asked.descending() ? "desc nulls last" : "asc nulls last";
    }

    private @Nullable String sort(Asked asked) {
        return switch (asked.sort()) {
            case "student" -> "(" + kind.child() + ") collate names";
            case "type" -> kind.type();
            default -> SAME_FOR_EVERY_KIND.get(asked.sort());
        };
    }

    static final List<String> COLUMNS = List.of("student", "received", "due", "state", "type");
}
