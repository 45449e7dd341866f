package org.openseat.verifier.files;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ids of one kind of thing (children, programs, groups), each with a number from 0.
///
/// A plain open-addressing table, so that a million ids are found in a stream of fields without making a string
/// for each.
public final class Ids {
    public static final int UNKNOWN = -1;

    private String[] names = new String[16];
    private int count;
    private int[] table = new int[32]; // number + 1, 0 = free
    private int lastFound;
    private boolean complete = true;
    private @Nullable Lookalikes lookalikes; // made when it is needed

    /// Some ids could not be read, so that one which is not known may be right.
    void incomplete() {
        complete = false;
    }

    boolean isComplete() {
        return complete;
    }

    public int count() {
        return count;
    }

    public String name(int number) {
        return names[number];
    }

    /// Adds an id that is not known yet and answers its number, or answers [#UNKNOWN] if it is there already.
    public int add(String name) {
        int slot = slot(name);
        if (table[slot] != 0) {
            return UNKNOWN;
        }
        if (count == names.length) {
            names = Arrays.copyOf(names, 2 * count);
        }
        names[count++] = name;
        table[slot] = count;
        if (2 * count == table.length) {
            rehash();
        }
        return count - 1;
    }

    /// Ids that are all different, numbered in this order.
    ///
    /// @param complete see [#incomplete]
    public static Ids numbered(List<String> names, boolean complete) {
        var ids = new Ids();
        names.forEach(ids::add);
        ids.complete = complete;
        return ids;
    }

    public int find(String name) {
        return table[slot(name)] - 1;
    }

    /// The number of the id in a field, or [#UNKNOWN]. The id found last is looked at first: rows often come in
    /// runs.
    public int find(Row row, int field) {
        if (lastFound < count && row.is(field, names[lastFound])) {
            return lastFound;
        }
        int slot = spread(row.hash(field));
        while (table[slot] != 0 && !row.is(field, names[table[slot] - 1])) {
            slot = slot + 1 & table.length - 1;
        }
        int found = table[slot] - 1;
        lastFound = found == UNKNOWN ? lastFound : found;
        return found;
    }

    /// UTF-8 byte order, which is the order of code points; UTF-16 puts surrogates before U+E000.
    public static int byBytes(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                return Character.isSurrogate(x) != Character.isSurrogate(y)
                        ? Integer.compare(a.codePointAt(i), b.codePointAt(i))
                        : Character.compare(x, y);
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    /// Why an id that is not there may be one that is; empty if none looks like it.
    String hint(String unknown) {
        var all = lookalikes == null ? Lookalikes.of(this) : lookalikes;
        lookalikes = all;
        return all.hint(unknown);
    }

    private int slot(String name) {
        int slot = spread(name.hashCode());
        while (table[slot] != 0 && !names[table[slot] - 1].equals(name)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private int spread(int hash) {
        return (((hash ^ (hash >>> 15)) * 0x9E3779B9) >>> 7) & (table.length - 1);
    }

    private void rehash() {
        table = new int[2 * table.length];
        for (int i = 0; i < count; i++) {
            table[slot(names[i])] = i + 1;
        }
    }
}
