package org.openseat.lottery.draw;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openseat.engine.publish.Bundle;
import org.openseat.engine.publish.DrawnRun;
import org.openseat.engine.publish.FrozenRun;

/// The files of a bundle by name, as they are published.
record Bundled(Map<String, byte[]> files) {

    static Bundled of(FrozenRun frozen, DrawnRun drawn) {
        var written = new LinkedHashMap<String, ByteArrayOutputStream>();
        Bundle.release(frozen, drawn, name -> {
            var out = new ByteArrayOutputStream();
            written.put(name, out);
            return out;
        });
        var files = new LinkedHashMap<String, byte[]>();
        written.forEach((name, out) -> files.put(name, out.toByteArray()));
        return new Bundled(files);
    }
}
