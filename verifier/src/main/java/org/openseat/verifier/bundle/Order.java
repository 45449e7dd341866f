package org.openseat.verifier.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openseat.verifier.check.Facts;

/// Per program the children who sit there and the children who wait for it, each in the order of their keys.
final class Order {
    private final Facts facts;
    private final int[][] seated;
    private final int[][] waiting;

    private Order(Facts facts, int[][] seated, int[][] waiting) {
        this.facts = facts;
        this.seated = seated;
        this.waiting = waiting;
    }

    static Order of(Drawn drawn) {
        var facts = drawn.facts();
        var rows = drawn.bundle().rows();
        var rules = drawn.bundle().rules();
        int programs = facts.programs().count();
        var sitting = lists(programs);
        var wanting = lists(programs);
        for (int child = 0; child < rows.children(); child++) {
            int seat = rows.seatRow(child);
            int end = rules.first()
                    ? (seat < 0 ? Math.min(rows.first()[child] + 1, rows.end(child)) : rows.first()[child])
                    : (seat < 0 ? rows.end(child) : seat);
            for (int row = rows.first()[child]; row < end; row++) {
                wanting.get(rows.program()[row]).add(facts.key(child, row));
            }
            if (seat >= 0) {
                sitting.get(rows.program()[seat]).add(facts.key(child, seat));
            }
        }
        var byNumber = facts.children().byNumber();
        var order = new Order(facts, children(sitting, byNumber), children(wanting, byNumber));
        if (rules.immediate()) { // an earlier round comes before every key
            for (var list : order.seated) {
                byRound(list, rows);
            }
        }
        return order;
    }

    private static List<List<Long>> lists(int count) {
        var lists = new ArrayList<List<Long>>();
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static int[][] children(List<List<Long>> keys, int[] byNumber) {
        return keys.stream()
                .map(list -> list.stream()
                        .sorted()
                        .mapToInt(key -> byNumber[Facts.number(key)])
                        .toArray())
                .toArray(int[][]::new);
    }

    private static void byRound(int[] list, Rows rows) {
        var boxed = Arrays.stream(list).boxed().toArray(Integer[]::new);
        Arrays.sort(boxed, (a, b) -> Integer.compare(round(rows, a), round(rows, b)));
        for (int i = 0; i < list.length; i++) {
            list[i] = boxed[i];
        }
    }

    private static int round(Rows rows, int child) {
        return rows.seatRow(child) - rows.first()[child];
    }

    int[] seated(int program) {
        return seated[program];
    }

    int[] waiting(int program) {
        return waiting[program];
    }

    /// The children of a group who sit at a program, in the order in which they were admitted.
    int[] seated(int program, int group) {
        return Arrays.stream(seated[program])
                .filter(child -> facts.children().group(child) == group)
                .toArray();
    }
}
