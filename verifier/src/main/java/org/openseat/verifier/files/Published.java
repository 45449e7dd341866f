package org.openseat.verifier.files;

import java.util.List;
import org.openseat.engine.lottery.Entry;
import org.openseat.verifier.check.Facts;
import org.openseat.verifier.check.Names;

/// The files of one lottery, read and found in order.
///
/// Children, programs and groups are numbered in byte order of their ids, so that nothing depends on the order
/// of rows; group 0 are the children of no group.
///
/// @param facts what the files say, by number
/// @param children the children's ids
/// @param programs the programs' ids
/// @param groups the groups' ids; the first is empty
/// @param entries what each child draws with
/// @param numbersGiven whether there was a `numbers.csv`; if not, the numbers are those of a trial draw
/// @param anyUnclassified whether some child or share is of no group
public record Published(
        Facts facts,
        Ids children,
        Ids programs,
        Ids groups,
        List<Entry> entries,
        boolean numbersGiven,
        boolean anyUnclassified)
        implements Names {

    @Override
    public String child(int child) {
        return children.name(child);
    }

    @Override
    public String program(int program) {
        return programs.name(program);
    }

    @Override
    public String group(int group) {
        return group == 0 ? "(none)" : groups.name(group);
    }
}
