package org.openseat.pack.choices;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A list of schools or programs that the district fixes for one cycle: the first column of `lists.csv`.
public enum YearList {
    PHBAO,
    OVERCROWDED,
    CONTINUOUS,
    SPAN,
    K8,
    PWT_SENDING,
    PWT_RECEIVING,
    SPACE_AVAILABLE,
    PERSISTENTLY_DANGEROUS;

    /// A school or program that stands on a list.
    public record Entry(YearList list, String member, String source) {}

    /// Whether its members are programs; those of the others are schools.
    public boolean isOfPrograms() {
        return switch (this) {
            case CONTINUOUS, SPAN, K8, SPACE_AVAILABLE -> true;
            case PHBAO, OVERCROWDED, PWT_SENDING, PWT_RECEIVING, PERSISTENTLY_DANGEROUS -> false;
        };
    }

    /// As it stands in a file.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static YearList parse(String word) {
        return Stream.of(values())
                .filter(list -> list.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }

    static List<String> words() {
        return Stream.of(values()).map(YearList::word).toList();
    }
}
