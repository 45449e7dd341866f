package org.openseat.pack.file;

import java.nio.file.Files;
import java.nio.file.Path;
import org.openseat.pack.file.JsonLines.Group;
import org.openseat.pack.file.JsonLines.Row;
import tools.jackson.core.JacksonException;

/// One GeoJSON file of a pack: a FeatureCollection, whose features have properties and a geometry. (RFC 7946)
public final class GeoFile {

    private GeoFile() {}

    /// Takes in a feature of a map.
    public interface Reader {

        /// @param number its place among the features, from 1
        void feature(Group feature, Group properties, int number);
    }

    /// Hands over every feature; a file that is not there has none.
    public static void each(Path folder, String file, Findings findings, Reader reader) {
        var path = folder.resolve(file);
        if (!Files.exists(path)) {
            return;
        }
        try {
            if (JsonLines.read(path) instanceof Group map && map.members().get("features") instanceof Row features) {
                each(features, file, findings, reader);
            } else {
                findings.problem(file, 1, "is not a GeoJSON FeatureCollection; export it as GeoJSON (RFC 7946)");
            }
        } catch (JacksonException e) {
            var at = e.getLocation();
            findings.problem(
                    file, at == null ? 0 : at.getLineNr(), "is not JSON from here on: " + e.getOriginalMessage());
        }
    }

    private static void each(Row features, String file, Findings findings, Reader reader) {
        int number = 0;
        for (var item : features.items()) {
            number++;
            if (item instanceof Group feature && feature.members().get("properties") instanceof Group properties) {
                reader.feature(feature, properties, number);
            } else {
                findings.problem(file, item.line(), "feature " + number + ": is not a feature with properties");
            }
        }
    }
}
