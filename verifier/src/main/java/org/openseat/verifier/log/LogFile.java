package org.openseat.verifier.log;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openseat.verifier.files.CsvFile;
import org.openseat.verifier.files.Problems;
import org.openseat.verifier.files.Progress;
import org.openseat.verifier.files.Row;

/// The log as a district exports it, gone through once from its first line (docs/log.md).
///
/// What does not fit is gathered, the first of it first; after a break in the chain nothing more can be said of what
/// follows.
final class LogFile {
    static final String COLUMNS = "place,hash,digest,salt,source,entry,school_year,policy_version,run_at";
    static final int MAX = 10;

    private static final int PLACE = 0;
    private static final int HASH = 1;
    private static final int DIGEST = 2;
    private static final int SALT = 3;
    private static final int ENTRY = 5;

    private final String name;
    private final Set<Long> wanted;
    private final MessageDigest sha256;
    private final List<String> complaints = new ArrayList<>();
    private final Map<Long, String> hashes = new HashMap<>();
    private String end = "0".repeat(64);
    private long place;
    private long removed;
    private boolean broken;

    /// What the file says.
    ///
    /// @param lines how many fit, from the first on
    /// @param removed how many of them had to go and left their fingerprints only
    /// @param hashes the chain's fingerprints at the places that were asked for
    /// @param complaints what does not fit
    record Read(long lines, long removed, Map<Long, String> hashes, List<String> complaints) {}

    private LogFile(String name, Set<Long> wanted) {
        this.name = name;
        this.wanted = wanted;
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static Read read(Path path, Set<Long> wanted, Problems problems, Progress progress) {
        var log = new LogFile(String.valueOf(path.getFileName()), wanted);
        new CsvFile(path, COLUMNS, problems, progress).read(log::row);
        return new Read(log.place, log.removed, log.hashes, log.complaints);
    }

    private void row(Row row) {
        if (broken) {
            return;
        }
        if (!row.is(PLACE, Long.toString(place + 1))) {
            broken(
                    row,
                    "here line " + (place + 1) + " of the log should stand, not " + row.text(PLACE)
                            + ": lines are missing, doubled or out of order");
        } else if (!row.is(HASH, sha256(end + "\n" + (place + 1) + "\n" + row.text(DIGEST)))) {
            broken(row, "line " + (place + 1) + " of the log does not follow from the line before it");
        } else {
            place++;
            end = row.text(HASH);
            if (wanted.contains(place)) {
                hashes.put(place, end);
            }
            entry(row);
        }
    }

    private void entry(Row row) {
        if (row.isEmpty(SALT) && row.isEmpty(ENTRY)) {
            removed++;
        } else if (row.isEmpty(ENTRY)) {
            complain(row, "line " + place + " of the log was taken away");
        } else if (!row.is(DIGEST, sha256(row.text(SALT) + "\n" + row.text(ENTRY)))) {
            complain(row, "line " + place + " of the log was changed: it does not have the fingerprint beside it");
        }
    }

    private void broken(Row row, String what) {
        broken = true;
        complain(row, what);
    }

    private void complain(Row row, String what) {
        if (complaints.size() < MAX) {
            complaints.add(name + ":" + row.line() + ": " + what);
        }
    }

    private String sha256(String text) {
        return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
