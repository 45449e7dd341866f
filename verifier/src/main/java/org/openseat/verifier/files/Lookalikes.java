package org.openseat.verifier.files;

import java.util.HashMap;
import java.util.Map;

/// Finds ids that look like others: the same letters in another normal form, with blanks at an end, with a
/// character that nobody sees, or read in another encoding.
final class Lookalikes {
    private final Map<String, String> folded = new HashMap<>();

    static Lookalikes of(Ids ids) {
        var all = new Lookalikes();
        for (int number = 0; number < ids.count(); number++) {
            all.folded.putIfAbsent(Letters.folded(ids.name(number)), ids.name(number));
        }
        return all;
    }

    /// Why an id that is not there may be one that is; empty if none looks like it.
    String hint(String unknown) {
        var same = folded.get(Letters.folded(unknown));
        if (same != null) {
            return Letters.unseen(unknown) >= 0 || Letters.unseen(same) >= 0
                    ? "looks the same but for a character that nobody sees; remove it"
                    : Letters.isComposed(unknown) == Letters.isComposed(same)
                            ? "looks the same but for blanks; remove them"
                            : "looks the same, but its accents are stored in another way (Unicode normal form); "
                                    + "save both files in one form";
        }
        for (var read : Letters.read(unknown)) {
            if (folded.containsKey(Letters.folded(read))) {
                return "is \"" + read + "\" in another encoding; save both files as UTF-8, and read them as UTF-8";
            }
        }
        return "";
    }
}
