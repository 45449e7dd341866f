package org.openseat.verifier.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.openseat.engine.lottery.Entry;
import org.openseat.engine.lottery.Seed;
import org.openseat.verifier.check.Children;
import org.openseat.verifier.check.Facts;
import org.openseat.verifier.check.Programs;

/// Reads the folder of a lottery: programs, groups, children, choices and numbers.
public final class PublishedReader {
    private static final int MAX_GROUPS = 128; // with the children of no group; what the engine takes

    private final Path folder;
    private final Progress progress;
    private final Problems problems = new Problems();

    private PublishedReader(Path folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /// Everything in the folder; costs time and memory in proportion to the choices, about 50 bytes each while
    /// reading.
    ///
    /// @throws BadInput with every problem if there is any
    public static Published read(Path folder, Progress progress) {
        return new PublishedReader(folder, progress).read();
    }

    /// What each child in the file draws with, in byte order of the children's ids.
    ///
    /// @throws BadInput with every problem if there is any
    public static List<Entry> entries(Path childrenFile, Progress progress) {
        var problems = new Problems();
        var file = new CsvFile(childrenFile, ChildrenFile.COLUMNS, problems, progress);
        var entries = ChildrenFile.read(file).entries();
        problems.refuseIfAny();
        return entries;
    }

    private Published read() {
        var programs = ProgramsFile.read(file("programs.csv", ProgramsFile.COLUMNS));
        var programIds = programs.ids();
        var shares = exists("groups.csv")
                ? GroupsFile.read(file("groups.csv", GroupsFile.COLUMNS), programs, programIds)
                : List.<GroupsFile.Share>of();
        var children = ChildrenFile.read(file("children.csv", ChildrenFile.COLUMNS));
        var childIds = children.ids();
        var given = exists("numbers.csv");
        var numbers = given
                ? NumbersFile.read(file("numbers.csv", NumbersFile.COLUMNS), childIds, problems)
                : new int[childIds.count()];
        var choices = ChoicesFile.read(file("choices.csv", ChoicesFile.COLUMNS), childIds, programIds, problems);
        var groups = groups(children, shares);
        if (groups.count() > MAX_GROUPS) {
            problems.at(
                    "children.csv",
                    1,
                    "there are " + (groups.count() - 1) + " groups; use " + (MAX_GROUPS - 1) + " or fewer");
        }
        problems.refuseIfAny();
        var facts = new Facts(
                programs(programs, shares, groups),
                new Children(
                        children.inOrder().stream()
                                .mapToInt(child -> groups.find(child.group()))
                                .toArray(),
                        given ? numbers : trialDraw(children.entries())),
                choices);
        boolean anyUnclassified =
                children.inOrder().stream().anyMatch(child -> child.group().isEmpty())
                        || shares.stream().anyMatch(share -> share.group().isEmpty());
        return new Published(facts, childIds, programIds, groups, children.entries(), given, anyUnclassified);
    }

    /// Numbers for a lottery without a public value, so that files can be tried out (docs/lottery.md §3).
    private static int[] trialDraw(List<Entry> entries) {
        return Seed.of(new byte[0], new byte[0], "").ranks(entries);
    }

    private Ids groups(ChildrenFile children, List<GroupsFile.Share> shares) {
        var names = new TreeSet<String>(Ids::byBytes);
        names.add("");
        children.inOrder().forEach(child -> names.add(child.group()));
        shares.forEach(share -> names.add(share.group()));
        return Ids.numbered(new ArrayList<>(names), true);
    }

    private static Programs programs(ProgramsFile programs, List<GroupsFile.Share> shares, Ids groups) {
        var list = programs.inOrder();
        var hard = new boolean[list.size()];
        for (int program = 0; program < hard.length; program++) {
            hard[program] = list.get(program).hard();
        }
        var floor = new int[list.size() * groups.count()];
        var ceiling = new int[list.size() * groups.count()];
        Arrays.fill(ceiling, Programs.NO_CEILING);
        for (var share : shares) {
            int cell = share.program() * groups.count() + groups.find(share.group());
            floor[cell] = share.floor();
            ceiling[cell] = share.ceiling();
        }
        var seats = list.stream().mapToInt(ProgramsFile.Program::seats).toArray();
        return new Programs(seats, hard, groups.count(), floor, ceiling);
    }

    private CsvFile file(String name, String columns) {
        return new CsvFile(folder.resolve(name), columns, problems, progress);
    }

    private boolean exists(String name) {
        return Files.exists(folder.resolve(name));
    }
}
