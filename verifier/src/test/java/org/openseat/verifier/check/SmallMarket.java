package org.openseat.verifier.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// A market of a few children, small enough to try every assignment.
final class SmallMarket {
    static final Names NAMES = new Names() {
        @Override
        public String child(int child) {
            return "C" + child;
        }

        @Override
        public String program(int program) {
            return "P" + program;
        }

        @Override
        public String group(int group) {
            return "G" + group;
        }
    };

    private SmallMarket() {}

    /// Everything that the balance rule knows: floors, ceilings, both modes, three groups, bands, tiers, points.
    static Facts of(long seed, int children) {
        var random = new Random(seed);
        int programs = 2 + random.nextInt(2);
        int groups = 1 + random.nextInt(3);
        return new Facts(
                programs(random, programs, groups),
                new Children(
                        IntStream.range(0, children)
                                .map(child -> random.nextInt(groups))
                                .toArray(),
                        permutation(random, children).stream()
                                .mapToInt(number -> number)
                                .toArray()),
                choices(random, children, programs));
    }

    private static Programs programs(Random random, int programs, int groups) {
        var seats = IntStream.range(0, programs).map(p -> random.nextInt(4)).toArray();
        var hard = new boolean[programs];
        var floor = new int[programs * groups];
        var ceiling = new int[programs * groups];
        for (int program = 0; program < programs; program++) {
            hard[program] = random.nextBoolean();
            int room = seats[program];
            for (int group = 0; group < groups; group++) {
                int cell = program * groups + group;
                floor[cell] = random.nextInt(room + 1);
                room -= floor[cell];
                ceiling[cell] = random.nextBoolean() ? Programs.NO_CEILING : floor[cell] + random.nextInt(2);
            }
        }
        return new Programs(seats, hard, groups, floor, ceiling);
    }

    private static Choices choices(Random random, int children, int programs) {
        var first = new int[children + 1];
        var program = new ArrayList<Integer>();
        var choice = new ArrayList<Integer>();
        for (int child = 0; child < children; child++) {
            int length = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(programs);
            int number = 0;
            for (int asked : permutation(random, programs).subList(0, length)) {
                program.add(asked);
                number += 1 + random.nextInt(2);
                choice.add(number);
            }
            first[child + 1] = program.size();
        }
        var band = new byte[program.size()];
        var tier = new byte[program.size()];
        var points = new int[program.size()];
        for (int row = 0; row < band.length; row++) {
            band[row] = (byte) (random.nextInt(5) == 0 ? 3 : 0);
            tier[row] = (byte) (random.nextInt(3) == 0 ? 63 : 1);
            points[row] = random.nextInt(3) == 0 ? 16_777_215 : 0;
        }
        return new Choices(
                first,
                program.stream().mapToInt(asked -> asked).toArray(),
                choice.stream().mapToInt(number -> number).toArray(),
                band,
                tier,
                points);
    }

    private static List<Integer> permutation(Random random, int count) {
        var list = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(list, random);
        return list;
    }
}
