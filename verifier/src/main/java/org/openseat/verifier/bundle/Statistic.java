package org.openseat.verifier.bundle;

/// A row of `statistics.csv`, as written.
record Statistic(
        String program,
        String group,
        String asked,
        String offered,
        String waiting,
        String lastPoints,
        String lastNumber) {
    @Override
    public String toString() {
        return String.join(",", program, group, asked, offered, waiting, lastPoints, lastNumber);
    }
}
