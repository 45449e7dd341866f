package org.openseat.pack.choices;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openseat.rulebook.choices.Category;

/// The words for the kinds of programs in `programs.csv`: those of the district, which says SAS and UEP.
final class Kinds {
    private static final Map<Category, String> WORDS = new EnumMap<>(Map.of(
            Category.MAGNET, "magnet",
            Category.PWT, "pwt",
            Category.DUAL_LANGUAGE, "dual_language",
            Category.ADVANCED_STUDIES, "sas",
            Category.UNIQUE_PATHWAY, "uep",
            Category.AFFILIATED_CHARTER, "affiliated_charter",
            Category.OPEN_ENROLLMENT, "open_enrollment",
            Category.ZONE, "zone",
            Category.CONSERVATORY, "conservatory"));

    private Kinds() {}

    static Category of(String word) {
        return WORDS.entrySet().stream()
                .filter(kind -> kind.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    static List<String> words() {
        return List.copyOf(WORDS.values());
    }
}
