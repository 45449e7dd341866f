package org.openseat.engine;

/// The state of a run: at which choice each child asks, and who has which seats for the time being.
///
/// Children go by their place in lottery order, so that a key says whose it is.
final class Seating {
    /// What [#ask] answers when nobody is turned away.
    static final int NOBODY = -1;

    private final Market market;
    private final long[] rows;
    private final Taken[] taken;
    private final int[] row; // per place, the row of the choice the child asks at, or NONE when the list is at its end

    Seating(Market market) {
        this.market = market;
        rows = market.rows;
        row = new int[market.children()];
        taken = new Taken[market.pools().size()];
        for (int pool = 0; pool < taken.length; pool++) {
            taken[pool] = Taken.none(market.pools().get(pool), market.groups(), market.asking[pool]);
        }
    }

    int places() {
        return row.length;
    }

    /// Sets the child at her first choice; false if she has none.
    boolean begin(int place) {
        var child = market.inLotteryOrder[place];
        var first = market.first[child];
        row[place] = first < market.first[child + 1] ? first : Market.NONE;
        return row[place] != Market.NONE;
    }

    /// Sets the child at her next choice; false if the list is at its end.
    boolean moveOn(int place) {
        row[place] = Row.isLast(rows[row[place]]) ? Market.NONE : row[place] + 1;
        return row[place] != Market.NONE;
    }

    long wish(int place) {
        return rows[row[place]];
    }

    Taken pool(long wish) {
        return taken[Row.pool(wish)];
    }

    /// Lets the child ask for what she wishes; the place of whoever is turned away for it, perhaps herself, or
    /// [#NOBODY].
    int ask(int place, long wish) {
        var leaves = pool(wish).ask(Row.key(wish, place), Row.group(wish));
        return leaves == Taken.NOBODY ? NOBODY : Key.rank(leaves);
    }

    /// Nobody who has a seat now can lose it any more.
    void keepAll() {
        for (var pool : taken) {
            pool.keepAll();
        }
    }

    Assignment result(Mechanism mechanism) {
        var choice = new int[row.length];
        for (int place = 0; place < row.length; place++) {
            var child = market.inLotteryOrder[place];
            choice[child] = row[place] == Market.NONE ? Market.NONE : row[place] - market.first[child];
        }
        return new Assignment(mechanism, market, choice);
    }
}
