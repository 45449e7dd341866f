package org.openseat.pack.places;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openseat.names.Digits;
import org.openseat.names.PlainName;

/// A street's name in one spelling, however it was typed: direction, core and kind apart.
///
/// `N. Peñasco Ave` and `north penasco avenue` are the same street. Direction and kind may be empty; then they say
/// nothing.
record StreetName(String direction, String core, String kind) {
    private static final Map<String, String> DIRECTIONS =
            Map.of("north", "n", "south", "s", "east", "e", "west", "w", "n", "n", "s", "s", "e", "e", "w", "w");

    private static final Map<String, String> KINDS = Map.ofEntries(
            entry("street", "st"),
            entry("str", "st"),
            entry("avenue", "ave"),
            entry("av", "ave"),
            entry("boulevard", "blvd"),
            entry("drive", "dr"),
            entry("road", "rd"),
            entry("lane", "ln"),
            entry("court", "ct"),
            entry("place", "pl"),
            entry("way", "way"),
            entry("wy", "way"),
            entry("circle", "cir"),
            entry("terrace", "ter"),
            entry("terr", "ter"),
            entry("parkway", "pkwy"),
            entry("highway", "hwy"),
            entry("trail", "trl"),
            entry("square", "sq"),
            entry("alley", "aly"),
            entry("walk", "walk"));

    private static final Map<String, String> ORDINALS = Map.ofEntries(
            entry("first", "1st"),
            entry("second", "2nd"),
            entry("third", "3rd"),
            entry("fourth", "4th"),
            entry("fifth", "5th"),
            entry("sixth", "6th"),
            entry("seventh", "7th"),
            entry("eighth", "8th"),
            entry("ninth", "9th"),
            entry("tenth", "10th"),
            entry("eleventh", "11th"),
            entry("twelfth", "12th"),
            entry("saint", "st"),
            entry("mt", "mount"),
            entry("fort", "ft"));

    /// Words without case, accents and punctuation; `#` stays before the number of an apartment.
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var part : Digits.of(text).split("(?=#)")) {
            var plain = PlainName.words(part);
            if (part.startsWith("#")) {
                words.add("#" + (plain.isEmpty() ? "" : plain.getFirst()));
                words.addAll(plain.isEmpty() ? plain : plain.subList(1, plain.size()));
            } else {
                words.addAll(plain);
            }
        }
        return words;
    }

    static StreetName of(String text) {
        return of(words(text));
    }

    static StreetName of(List<String> words) {
        var rest = new ArrayList<>(words);
        // "North Street" is a street called North; "North Alder" and "North Alder Street" have a direction.
        boolean roomForDirection =
                rest.size() > 2 || rest.size() == 2 && kind(rest.getLast()).isEmpty();
        String direction = "";
        if (roomForDirection && DIRECTIONS.containsKey(rest.getFirst())) {
            direction = rest.removeFirst();
        } else if (roomForDirection && DIRECTIONS.containsKey(rest.getLast())) {
            direction = rest.removeLast();
        }
        String kind = rest.size() > 1 ? kind(rest.getLast()) : "";
        if (!kind.isEmpty()) {
            rest.removeLast();
        }
        rest.replaceAll(word -> ORDINALS.getOrDefault(word, word));
        return new StreetName(DIRECTIONS.getOrDefault(direction, ""), String.join(" ", rest), kind);
    }

    private static String kind(String word) {
        return KINDS.containsValue(word) ? word : KINDS.getOrDefault(word, "");
    }

    /// Could someone who typed this mean that street? What was left out is not held against them.
    boolean couldMean(StreetName street) {
        return core.equals(street.core)
                && (direction.isEmpty() || direction.equals(street.direction))
                && (kind.isEmpty() || kind.equals(street.kind));
    }
}
