package org.openseat.rulebook;

/// Where a rule is written: a document and the place in it, such as `BUL-5347` `§III.A`.
public record Clause(String document, String place) {
    @Override
    public String toString() {
        return document + " " + place;
    }
}
