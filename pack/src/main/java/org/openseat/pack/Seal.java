package org.openseat.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openseat.pack.file.Findings;

/// The list of checksums that may come with a pack, `pack.sha256` as `sha256sum` writes it: a pack that has one is
/// taken only when every file has arrived whole.
final class Seal {
    static final String FILE = "pack.sha256";

    private static final Pattern LINE = Pattern.compile("([0-9a-fA-F]{64}) [ *](?:\\./)?(.+)");
    private static final String HOW = "; copy the pack again, or make " + FILE + " anew: sha256sum";

    private Seal() {}

    static void check(Path folder, Findings findings) {
        var seal = folder.resolve(FILE);
        if (!Files.exists(seal)) {
            return;
        }
        try {
            int line = 0;
            for (String text : Files.readAllLines(seal)) {
                line++;
                Matcher said = LINE.matcher(text.strip());
                if (said.matches() && !said.group(2).equals(FILE)) {
                    check(folder, said, line, findings);
                } else if (!said.matches() && !text.isBlank()) {
                    findings.problem(FILE, line, "is not a checksum and a file" + HOW);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path folder, Matcher said, int line, Findings findings) throws IOException {
        var file = folder.resolve(said.group(2)).normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            findings.problem(FILE, line, said.group(2) + " is listed but has not arrived" + HOW);
        } else if (!digest(file).equalsIgnoreCase(said.group(1))) {
            findings.problem(
                    FILE, line, said.group(2) + " is not the file that was listed, or only a part of it" + HOW);
        }
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                var out =
                        new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
