package org.openseat.engine;

/// A child who asks for a seat at one pool, with group and key there; in order of keys.
record Applicant(int child, int group, long key) implements Comparable<Applicant> {
    static Applicant of(Market market, int child, int choice) {
        return new Applicant(child, market.group(child), market.key(child, choice));
    }

    Applicant holdingSeat() {
        return new Applicant(child, group, Key.held(key));
    }

    @Override
    public int compareTo(Applicant other) {
        return Long.compare(key, other.key);
    }
}
