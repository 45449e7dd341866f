package org.openseat.engine;

import java.util.Arrays;

/// Keys of which the worst is always at hand: a binary heap that begins in order only when it must.
final class KeyHeap {
    private long[] keys = {};
    private int size;

    int size() {
        return size;
    }

    long worst() {
        return keys[0];
    }

    /// Puts a key at the end, out of order; [#order] must come before the next question for the worst.
    void append(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, Math.max(4, 2 * size));
        }
        keys[size++] = key;
    }

    void order() {
        for (int at = size / 2 - 1; at >= 0; at--) {
            sink(at, keys[at]);
        }
    }

    void push(long key) {
        append(key);
        int at = size - 1;
        while (at > 0 && keys[at - 1 >> 1] < key) {
            keys[at] = keys[at - 1 >> 1];
            at = at - 1 >> 1;
        }
        keys[at] = key;
    }

    /// Takes the worst key out.
    long pop() {
        var worst = keys[0];
        size--;
        if (size > 0) {
            sink(0, keys[size]);
        }
        return worst;
    }

    /// Takes the worst key out and puts another in.
    long replaceWorst(long key) {
        var worst = keys[0];
        sink(0, key);
        return worst;
    }

    /// Makes every key that of a held seat, which keeps their order.
    void holdAll() {
        for (int at = 0; at < size; at++) {
            keys[at] = Key.held(keys[at]);
        }
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
