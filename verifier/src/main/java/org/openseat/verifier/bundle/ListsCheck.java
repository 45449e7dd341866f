package org.openseat.verifier.bundle;

/// lines.csv and waiting.csv are what follows from the seats, byte for byte.
final class ListsCheck {
    static Reasons of(Drawn drawn, Order order) {
        var reasons = new Reasons();
        lines(drawn, order, reasons);
        waiting(drawn, order, reasons);
        return reasons;
    }

    private static void lines(Drawn drawn, Order order, Reasons reasons) {
        try (var file = new ExpectedFile(drawn.bundle().folder(), "published/lines.csv")) {
            file.line("program,group,reserved_child,open_child,over_child,seats,taken");
            for (int program = 0; program < drawn.facts().programs().count(); program++) {
                for (int group = drawn.firstGroup(); group < drawn.groups().size(); group++) {
                    file.line(line(drawn, program, group, order.seated(program, group)));
                }
            }
            reasons.addAll(file.differences());
        }
    }

    /// Of those admitted in this order, up to the floor have reserved seats, up to the ceiling open ones, then
    /// over.
    private static String line(Drawn drawn, int program, int group, int[] seated) {
        var programs = drawn.facts().programs();
        int reserved = Math.min(seated.length, programs.floor(program, group));
        int open = Math.min(seated.length, programs.ceiling(program, group));
        return String.join(
                ",",
                drawn.program(program),
                drawn.groups().get(group),
                last(drawn, seated, 0, reserved),
                last(drawn, seated, reserved, open),
                last(drawn, seated, Math.max(reserved, open), seated.length),
                Integer.toString(programs.seats(program)),
                Integer.toString(seated.length));
    }

    private static String last(Drawn drawn, int[] seated, int from, int to) {
        return to > from ? drawn.child(seated[to - 1]) : "";
    }

    private static void waiting(Drawn drawn, Order order, Reasons reasons) {
        try (var file = new ExpectedFile(drawn.bundle().folder(), "published/waiting.csv")) {
            file.line("program,position,child");
            for (int program = 0; program < drawn.facts().programs().count(); program++) {
                int position = 0;
                for (int child : order.waiting(program)) {
                    file.line(drawn.program(program) + "," + ++position + "," + drawn.child(child));
                }
            }
            reasons.addAll(file.differences());
        }
    }

    private ListsCheck() {}
}
