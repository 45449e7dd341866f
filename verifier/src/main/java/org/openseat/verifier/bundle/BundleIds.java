package org.openseat.verifier.bundle;

import org.openseat.verifier.files.Row;

/// The ids of a bundle: letters A-Z, digits, `.`, `_` and `-`.
final class BundleIds {
    static String id(Row row, int field) {
        if (row.isEmpty(field)) {
            return row.id(field);
        }
        return idOrNone(row, field);
    }

    static String idOrNone(Row row, int field) {
        var id = row.text(field);
        if (!id.chars().allMatch(BundleIds::allowed)) {
            row.problem("the id \"" + id + "\" has other characters than letters A-Z, digits, '.', '_' and '-'");
        }
        return id;
    }

    private static boolean allowed(int letter) {
        return letter < 128 && Character.isLetterOrDigit(letter) || letter == '.' || letter == '_' || letter == '-';
    }

    private BundleIds() {}
}
