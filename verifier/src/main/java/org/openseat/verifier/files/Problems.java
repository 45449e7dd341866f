package org.openseat.verifier.files;

import java.util.ArrayList;
import java.util.List;

/// What is wrong with the files, collected so that all of it can be mended at once.
public final class Problems {
    static final int MAX = 100;

    private final List<String> found = new ArrayList<>();

    /// Notes a problem; after the hundredth there is no point in reading on.
    public void at(String file, long line, String whatAndHowToMendIt) {
        found.add(file + ":" + line + ": " + whatAndHowToMendIt);
        if (found.size() == MAX) {
            throw new BadInput(found);
        }
    }

    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new BadInput(found);
        }
    }
}
