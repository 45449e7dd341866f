package org.openseat.pack.places;

/// The house numbers along one side of one block, and where that block is: one line of `addresses.csv`.
public record AddressRange(String street, int from, int to, Side side, String city, String zip, Place place) {
    public AddressRange {
        if (from > to) {
            throw new IllegalArgumentException("house numbers run from " + from + " down to " + to);
        }
    }

    /// Which house numbers of a block are meant.
    public enum Side {
        ODD,
        EVEN,
        BOTH;

        boolean has(int number) {
            return this == BOTH || (number % 2 == 0) == (this == EVEN);
        }
    }

    /// Is this house number on this side of this block?
    public boolean has(int number) {
        return from <= number && number <= to && side.has(number);
    }
}
