package org.openseat.engine.families;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openseat.engine.Assignment;
import org.openseat.engine.Market;
import org.openseat.engine.Run;

/// Brothers and sisters who ask an Open Enrollment school together come in together (R-OE-7): who was not drawn
/// follows the one who was, with a seat beside the grade, as long as the grade has room.
///
/// Each school draws for itself, so every list has one choice and a seat beside changes nothing for anybody else.
public final class SiblingsTogether {
    private record FamilyAtSchool(int family, int school) {}

    /// The best keys of a grade follow first.
    ///
    /// @param drawn of a market in which each child asks for one pool
    /// @param room per pool, how many more than its declared seats the grade can take
    public static United unite(Assignment drawn, Families families, int[] room, Run run) {
        var market = drawn.market();
        var seats = new SeatsBeside(market);
        var in = seated(drawn, families);
        var left = room.clone();
        for (int child : waiting(drawn)) {
            int pool = market.pool(child, 0);
            var with = in.get(at(market, families, child));
            if (with != null && left[pool] > 0) {
                left[pool]--;
                seats.add(child, with, 0);
            }
        }
        return new United(drawn.mechanism().assign(seats.market(), run), seats.added());
    }

    private static Map<FamilyAtSchool, Integer> seated(Assignment drawn, Families families) {
        var in = new HashMap<FamilyAtSchool, Integer>();
        for (int child = 0; child < drawn.market().children(); child++) {
            if (drawn.market().choices(child) > 1) {
                throw new IllegalArgumentException("Child " + child + " ranks schools: here each school draws alone");
            }
            if (drawn.isSeated(child)) {
                in.putIfAbsent(at(drawn.market(), families, child), child);
            }
        }
        return in;
    }

    /// Pool after pool, best key first.
    private static List<Integer> waiting(Assignment drawn) {
        var market = drawn.market();
        var waiting = new ArrayList<Integer>();
        for (int child = 0; child < market.children(); child++) {
            if (!drawn.isSeated(child) && market.choices(child) == 1) {
                waiting.add(child);
            }
        }
        waiting.sort((a, b) -> market.pool(a, 0) == market.pool(b, 0)
                ? Long.compare(market.key(a, 0), market.key(b, 0))
                : Integer.compare(market.pool(a, 0), market.pool(b, 0)));
        return waiting;
    }

    private static FamilyAtSchool at(Market market, Families families, int child) {
        return new FamilyAtSchool(families.family(child), families.school(market.pool(child, 0)));
    }

    private SiblingsTogether() {}
}
