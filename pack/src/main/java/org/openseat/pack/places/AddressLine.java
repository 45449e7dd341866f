package org.openseat.pack.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a family typed as the first line of its address, taken apart: house number and street, the apartment set aside.
record AddressLine(int number, StreetName street) {
    private static final Pattern PO_BOX = Pattern.compile(
            "\\b(p\\s*\\.?\\s*o\\s*\\.?\\s*box|post\\s+office\\s+box|apartado\\s+postal)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})[a-z]?");
    private static final Pattern FRACTION = Pattern.compile("\\s+(\\d/\\d|[½¼¾])(?=\\s)");
    private static final Pattern GLUED_UNIT = Pattern.compile("(apt|apto|unit|ste|spc)\\d+[a-z]?");
    private static final Set<String> UNITS = Set.of(
            "apt",
            "apartment",
            "unit",
            "ste",
            "suite",
            "spc",
            "space",
            "bldg",
            "building",
            "rm",
            "room",
            "fl",
            "floor",
            "no",
            "apto",
            "apartamento",
            "departamento",
            "depto",
            "unidad",
            "trlr",
            "trailer",
            "lot");

    static boolean isPostOfficeBox(String text) {
        return PO_BOX.matcher(text).find();
    }

    static Optional<AddressLine> of(String text) {
        String first = text.split("[,;\\n]", 2)[0];
        List<String> words = StreetName.words(FRACTION.matcher(first).replaceAll(" "));
        if (words.size() < 2) {
            return Optional.empty();
        }
        var number = NUMBER.matcher(words.getFirst());
        if (!number.matches()) {
            return Optional.empty();
        }
        List<String> street = withoutUnit(words.subList(1, words.size()));
        return street.isEmpty()
                ? Optional.empty()
                : Optional.of(new AddressLine(Integer.parseInt(number.group(1)), StreetName.of(street)));
    }

    private static List<String> withoutUnit(List<String> words) {
        var street = new ArrayList<String>();
        for (String word : words) {
            if (!street.isEmpty() && isUnit(word)) {
                break;
            }
            street.add(word);
        }
        return street;
    }

    private static boolean isUnit(String word) {
        return word.startsWith("#")
                || UNITS.contains(word)
                || GLUED_UNIT.matcher(word).matches();
    }
}
