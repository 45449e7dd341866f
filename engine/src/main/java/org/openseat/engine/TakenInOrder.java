package org.openseat.engine;

/// The seats of a pool without a balance rule: the best keys have them.
final class TakenInOrder implements Taken {
    private final int seats;
    private final KeyHeap keys = new KeyHeap();

    TakenInOrder(int seats) {
        this.seats = seats;
    }

    @Override
    public long ask(long key, int group) {
        if (keys.size() < seats) {
            keys.append(key);
            if (keys.size() == seats) {
                keys.order();
            }
            return NOBODY;
        }
        return seats == 0 || key > keys.worst() ? key : keys.replaceWorst(key);
    }

    @Override
    public void keepAll() {
        keys.holdAll();
    }
}
