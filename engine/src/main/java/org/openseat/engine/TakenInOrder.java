package org.openseat.engine;

/// The seats of a pool without a balance rule: the best keys have them.
final class TakenInOrder implements Taken {
    private final int seats;
    private final KeyHeap keys;

    /// @param asking how many children have the pool on their lists
    TakenInOrder(Pool pool, int asking) {
        seats = pool.seats();
        keys = new KeyHeap(Math.min(seats, asking));
    }

    @Override
    public long ask(long key, int group) {
        if (keys.size() < seats) {
            keys.push(key);
            return NOBODY;
        }
        return key > keys.worst() || seats == 0 ? key : keys.replaceWorst(key);
    }

    @Override
    public void keepAll() {
        keys.holdAll();
    }
}
