package org.openseat.engine;

import java.util.Arrays;

/// Keys of which the worst is always at hand: a binary heap, put in order only when the worst is first asked for.
class KeyHeap {
    private long[] keys = {};
    private int size;
    private boolean ordered;
    private final int room;

    /// @param room for how many keys to make room at once; more may come
    KeyHeap(int room) {
        this.room = room;
    }

    final int size() {
        return size;
    }

    /// The largest key, or [Long#MIN_VALUE] if there is none.
    final long worst() {
        if (size == 0) {
            return Long.MIN_VALUE;
        }
        if (!ordered) {
            order();
        }
        return keys[0];
    }

    final void push(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size == 0 ? Math.max(1, room) : 2 * size);
        }
        keys[size++] = key;
        if (ordered) {
            rise(size - 1, key);
        }
    }

    /// Takes the worst key out.
    final long pop() {
        var worst = worst();
        size--;
        if (size > 0) {
            sink(0, keys[size]);
        }
        return worst;
    }

    /// Takes the worst key out and puts another in.
    final long replaceWorst(long key) {
        var worst = worst();
        sink(0, key);
        return worst;
    }

    /// Makes every key that of a held seat, which keeps their order.
    final void holdAll() {
        for (int at = 0; at < size; at++) {
            keys[at] = Key.held(keys[at]);
        }
    }

    private void order() {
        for (int at = size / 2 - 1; at >= 0; at--) {
            sink(at, keys[at]);
        }
        ordered = true;
    }

    private void rise(int from, long key) {
        int at = from;
        while (at > 0 && keys[at - 1 >> 1] < key) {
            keys[at] = keys[at - 1 >> 1];
            at = at - 1 >> 1;
        }
        keys[at] = key;
    }

    private void sink(int from, long key) {
        var heap = keys;
        int at = from;
        for (int below = 2 * at + 1; below < size; below = 2 * at + 1) {
            if (below + 1 < size && heap[below + 1] > heap[below]) {
                below++;
            }
            if (heap[below] <= key) {
                break;
            }
            heap[at] = heap[below];
            at = below;
        }
        heap[at] = key;
    }
}
