package org.openseat.engine;

/// The seats of a pool without a balance rule: the best keys have them.
///
/// Is a heap rather than has one, which saves a look-up for every child who asks.
final class TakenInOrder extends KeyHeap implements Taken {
    private final int seats;
    private long line; // the worst key once every seat is taken: whoever comes after it need not ask

    /// @param asking how many children have the pool on their lists
    TakenInOrder(Pool pool, int asking) {
        super(Math.min(pool.seats(), asking));
        seats = pool.seats();
        line = seats == 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    @Override
    public long ask(long key, int group) {
        if (key > line) {
            return key;
        }
        long leaves = NOBODY;
        if (size() < seats) {
            push(key);
        } else {
            leaves = replaceWorst(key);
        }
        drawLine();
        return leaves;
    }

    private void drawLine() {
        if (size() == seats) {
            line = worst();
        }
    }

    @Override
    public void keepAll() {
        holdAll();
        drawLine();
    }
}
