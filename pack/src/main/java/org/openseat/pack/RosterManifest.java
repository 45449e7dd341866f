package org.openseat.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.openseat.pack.file.CsvTable;
import org.openseat.pack.file.Findings;

/// The `manifest.csv` of a OneRoster export: which files came with it, and whether whole. Keys and words are read
/// in any case.
final class RosterManifest {
    private static final String FILE = RosterReader.file("manifest");
    private static final Pattern VERSION = Pattern.compile("v?1[.p][12]([.p]\\d+)*");
    private static final String LEFT_OUT = ". The whole folder is left out";

    private final Map<String, String> modes = new HashMap<>();

    private RosterManifest() {}

    /// Announces nothing.
    static RosterManifest none() {
        return new RosterManifest();
    }

    /// The manifest, after checking that what it announces can be read; without the folder nothing is announced.
    static RosterManifest read(Path folder, List<String> wanted, Findings findings) {
        var manifest = new RosterManifest();
        if (!Files.isDirectory(folder.resolve(RosterReader.FOLDER))) {
            return manifest;
        }
        if (!Files.exists(folder.resolve(FILE))) {
            findings.note(FILE, 0, "is missing; every OneRoster export has one" + LEFT_OUT);
            return manifest;
        }
        new CsvTable(folder, FILE, findings)
                .eachOfStandard(
                        List.of("propertyName", "value"),
                        row -> manifest.modes.put(
                                row.raw("propertyName").toLowerCase(Locale.ROOT), RosterLine.word(row, "value")));
        var version = manifest.modes.getOrDefault("oneroster.version", "");
        if (!VERSION.matcher(version).matches()) {
            findings.note(FILE, 0, "says oneroster.version \"" + version + "\"; export OneRoster 1.2" + LEFT_OUT);
            return none();
        }
        wanted.forEach(name -> manifest.check(folder, name, findings));
        return manifest;
    }

    private void check(Path folder, String name, Findings findings) {
        var file = RosterReader.file(name);
        switch (mode(name)) {
            case "absent" -> {}
            case "bulk" -> {
                if (!Files.exists(folder.resolve(file))) {
                    findings.problem(file, 0, "is missing, but manifest.csv says bulk");
                }
            }
            case "delta" ->
                findings.problem(file, 0, "has changes only, says manifest.csv (delta); export it whole (bulk)");
            case String other ->
                findings.problem(file, 0, "is \"" + other + "\", says manifest.csv; write bulk or absent there");
        }
    }

    boolean has(String name) {
        return mode(name).equals("bulk");
    }

    private String mode(String name) {
        return modes.getOrDefault("file." + name.toLowerCase(Locale.ROOT), "absent");
    }
}
