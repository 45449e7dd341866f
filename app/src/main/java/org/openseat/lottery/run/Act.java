package org.openseat.lottery.run;

import static org.openseat.lottery.run.RunState.ANNOUNCED;
import static org.openseat.lottery.run.RunState.FROZEN;
import static org.openseat.lottery.run.RunState.HELD;
import static org.openseat.lottery.run.RunState.PREPARED;
import static org.openseat.lottery.run.RunState.REFUSED;
import static org.openseat.lottery.run.RunState.RELEASED;
import static org.openseat.lottery.run.RunState.REPORTED;
import static org.openseat.lottery.run.RunState.SIGNED;
import static org.openseat.lottery.run.RunState.STARTED;
import static org.openseat.lottery.run.RunState.VALUED;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What people do with a run: in which states, and whether it takes two of them. (design draw §1)
public enum Act {
    FREEZE(2, PREPARED),
    ANNOUNCE(2, FROZEN),
    /// The public value, once by each of two persons.
    KEY(2, ANNOUNCED),
    SIGN(2, REPORTED),
    /// Stopping takes one, going on two.
    HOLD(1, SIGNED, STARTED, RELEASED),
    RESUME(2, HELD),
    /// Never once everybody has seen a result. (design draw §4)
    SET_ASIDE(2, PREPARED, FROZEN, ANNOUNCED, VALUED, REFUSED, REPORTED, SIGNED, STARTED, HELD);

    private final int persons;
    private final Set<RunState> from;

    Act(int persons, RunState... from) {
        this.persons = persons;
        this.from = Set.of(from);
    }

    public boolean takesTwo() {
        return persons == 2;
    }

    public boolean isOpen(RunState state) {
        return from.contains(state);
    }

    public static List<Act> open(RunState state) {
        return Stream.of(values()).filter(act -> act.isOpen(state)).toList();
    }
}
