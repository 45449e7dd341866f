package org.openseat.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Whom a pool chooses when more children ask than it has seats: held seats first, then the groups' floors, then open
/// seats up to the groups' ceilings, then, in soft mode, the seats that ceilings would leave empty.
///
/// Within each pass the best key comes first. Substitutable (nobody who is turned away gets in because more ask) and
/// size-monotone, which is what makes deferred acceptance stable and truthful with it (Hafalir, Yenmez & Yildirim 2013;
/// the order of passes must be fixed, Dur et al. 2018). This is the definition; [TakenInShares] does it step by step.
final class BalanceRule {
    private final Pool pool;
    private final Map<Applicant, Seat> seats = new LinkedHashMap<>();
    private final Map<Integer, Integer> taken = new HashMap<>();

    private BalanceRule(Pool pool) {
        this.pool = pool;
    }

    /// Those chosen, each with the kind of seat; the others are turned away.
    static Map<Applicant, Seat> choose(Pool pool, Collection<Applicant> asking) {
        var inOrder = asking.stream().sorted().toList();
        var rule = new BalanceRule(pool);
        rule.pass(inOrder, applicant -> Key.isHeld(applicant.key()));
        rule.pass(inOrder, applicant -> rule.next(applicant.group()) == Seat.RESERVED);
        rule.pass(inOrder, applicant -> rule.next(applicant.group()) != Seat.OVER);
        if (pool.mode() == Pool.Mode.SOFT) {
            rule.pass(inOrder, applicant -> true);
        }
        return rule.seats;
    }

    private void pass(List<Applicant> inOrder, Predicate<Applicant> mayBeSeated) {
        for (var applicant : inOrder) {
            if (seats.size() < pool.seats() && !seats.containsKey(applicant) && mayBeSeated.test(applicant)) {
                seats.put(applicant, next(applicant.group()));
                taken.merge(applicant.group(), 1, Integer::sum);
            }
        }
    }

    /// The kind of seat that the group's next child would take.
    private Seat next(int group) {
        return pool.seatAfter(group, taken.getOrDefault(group, 0));
    }
}
