package org.openseat.verifier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.stream.IntStream;

/// Files of a lottery with tight seats, shares in both modes, late children, tiers and points.
record GeneratedLottery(int children, int choices, int programs) {

    void write(LotteryFolder folder) {
        var random = new Random(11);
        int seats = Math.max(1, children * 9 / 10 / programs);
        var programRows = new StringBuilder("program,seats,mode\n");
        var groupRows = new StringBuilder("program,group,floor,ceiling\n");
        for (int program = 0; program < programs; program++) {
            var mode = program % 3 == 0 ? "hard" : "soft";
            programRows.append("P%d,%d,%s%n".formatted(program, seats, mode));
            groupRows.append("P%d,a,%d,%d%n".formatted(program, seats / 3, seats / 2));
            groupRows.append("P%d,,%d,%n".formatted(program, seats / 3));
        }
        folder.write("programs.csv", programRows.toString());
        folder.write("groups.csv", groupRows.toString());
        children(folder, random);
    }

    private void children(LotteryFolder folder, Random random) {
        var childRows = new StringBuilder("child,group,draw\n");
        var choiceRows = new StringBuilder("child,choice,program,band,tier,points\n");
        var numberRows = new StringBuilder("child,number\n");
        var numbers = shuffled(children, random);
        for (int child = 0; child < children; child++) {
            var group = new String[] {"", "a", "b"}[random.nextInt(3)];
            childRows.append("C%d,%s,%n".formatted(child, group));
            numberRows.append("C%d,%d%n".formatted(child, numbers.get(child)));
            var asked = shuffled(programs, random).subList(0, choices);
            for (int choice = 0; choice < choices; choice++) {
                choiceRows.append("C%d,%d,P%d,%d,%d,%d%n"
                        .formatted(
                                child,
                                choice + 1,
                                asked.get(choice),
                                random.nextInt(9) / 8,
                                random.nextInt(3),
                                random.nextInt(3)));
            }
        }
        folder.write("children.csv", childRows.toString());
        folder.write("choices.csv", choiceRows.toString());
        folder.write("numbers.csv", numberRows.toString());
    }

    private static ArrayList<Integer> shuffled(int count, Random random) {
        var list = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(list, random);
        return list;
    }
}
