package org.openseat.engine.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/// Writes what a run publishes. Before the draw: the manifest and the frozen files. At the release: everything.
public final class Bundle {
    private final BundleFolder folder;
    private final TreeMap<String, MessageDigest> sums = new TreeMap<>(Ids::byBytes);

    private Bundle(BundleFolder folder) {
        this.folder = folder;
    }

    /// The files of the announcement, before the value is known.
    public static void announce(FrozenRun frozen, BundleFolder folder) {
        new Bundle(folder).frozen(frozen);
    }

    /// All files of the release.
    ///
    /// @throws IllegalStateException if the published rows would not lead to the same seats
    public static void release(FrozenRun frozen, DrawnRun drawn, BundleFolder folder) {
        var bundle = new Bundle(folder);
        bundle.frozen(frozen);
        bundle.text("value.txt", HexFormat.of().formatHex(drawn.value()) + "\n");
        RunFile.write(bundle.csv("run.csv", "name,value"), drawn);
        EntriesFile.write(bundle.csv("entries.csv", "child,draw,draw_salt,facts_salt,closed"), frozen);
        PublishedFiles.write(bundle, frozen, drawn);
        AdjustmentsFile.write(bundle.csv("adjustments.csv", "kind,child,program,tier_before,with"), frozen, drawn);
        Statistics.write(
                bundle.csv("statistics.csv", "program,group,asked,offered,waiting,last_points,last_number"),
                frozen,
                drawn);
        bundle.writeSums();
    }

    /// The auditor's file, which opens the closed choices; never published.
    public static void full(FrozenRun frozen, DrawnRun drawn, OutputStream out) {
        FullFile.write(new CsvText(out, "child,part,salt,tier,with"), frozen, drawn);
    }

    private void frozen(FrozenRun frozen) {
        text("manifest.txt", frozen.manifest().hex() + "\n");
        frozen.files().forEach((name, content) -> bytes("frozen/" + name, content));
    }

    private void text(String name, String content) {
        bytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(String name, byte[] content) {
        try (var out = open(name)) {
            out.write(content);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    CsvText csv(String name, String header) {
        return new CsvText(open(name), header);
    }

    private OutputStream open(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            sums.put(name, digest);
            return new DigestOutputStream(folder.file(name), digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// As `sha256sum` prints it, in byte order of the names.
    private void writeSums() {
        var lines = new StringBuilder();
        sums.forEach((name, digest) -> lines.append(HexFormat.of().formatHex(digest.digest()))
                .append("  ")
                .append(name)
                .append('\n'));
        text("SHA256SUMS", lines.toString());
    }
}
