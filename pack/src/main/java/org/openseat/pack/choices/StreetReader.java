package org.openseat.pack.choices;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openseat.pack.file.Findings;
import org.openseat.pack.file.GeoFile;
import org.openseat.pack.file.JsonLines.Group;
import org.openseat.pack.file.Shapes;

/// Reads `streets.geojson`, which is only drawn; without it the map shows areas and pins alone.
final class StreetReader {
    static final String FILE = "streets.geojson";

    private final Path folder;
    private final Findings findings;
    private final List<Street> streets = new ArrayList<>();

    StreetReader(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    List<Street> read() {
        GeoFile.each(folder, FILE, findings, this::street);
        return streets;
    }

    private void street(Group feature, Group properties, int number) {
        try {
            var line = Shapes.line(feature.members().get("geometry"), feature);
            streets.add(new Street(properties.text("name"), line));
        } catch (Shapes.Wrong wrong) {
            findings.problem(FILE, wrong.at().line(), "feature " + number + ": " + wrong.what());
        }
    }
}
