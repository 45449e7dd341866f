package org.openseat.engine;

/// The seats of one pool while children ask for them one after another.
sealed interface Taken permits TakenInOrder, TakenInShares {
    /// What [#ask] answers when nobody has to leave: no key that can lose its seat is negative.
    long NOBODY = -1;

    /// A pool of which no seat is taken yet.
    static Taken none(Pool pool, int groups, int asking) {
        return pool.shares().isEmpty() ? new TakenInOrder(pool, asking) : new TakenInShares(pool, groups, asking);
    }

    /// Lets a child in.
    ///
    /// @return the key of the child who has to leave for it, perhaps the same, or [#NOBODY]
    long ask(long key, int group);

    /// Makes every seat taken so far a held one.
    void keepAll();
}
