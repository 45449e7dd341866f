package org.openseat.reporting.files;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.openseat.reporting.RunId;

/// Writes a file into the database piece by piece, so that it never stands in memory as a whole.
public final class PieceStream extends OutputStream {

    static final int PIECE = 256 * 1024;

    private final RunFiles files;
    private final RunId run;
    private final MessageDigest digest = sha256();
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private int pieces;
    private long size;

    public PieceStream(RunFiles files, RunId run) {
        this.files = files;
        this.run = run;
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        for (int done = 0; done < length; ) {
            int now = Math.min(length - done, PIECE - filled);
            System.arraycopy(bytes, from + done, piece, filled, now);
            filled += now;
            done += now;
            if (filled == PIECE) {
                keep();
            }
        }
    }

    /// Keeps the last piece; doing it again does nothing.
    @Override
    public void close() {
        if (filled > 0) {
            keep();
        }
    }

    public long size() {
        return size;
    }

    /// To be asked once, at the end.
    public String fingerprint() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void keep() {
        var bytes = Arrays.copyOf(piece, filled);
        digest.update(bytes);
        files.keep(run, pieces++, bytes);
        size += filled;
        filled = 0;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
