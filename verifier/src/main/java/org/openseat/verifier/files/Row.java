package org.openseat.verifier.files;

import java.util.Arrays;

/// One row of a file as it goes by; its fields are gone when the next row comes.
public final class Row {
    private final String file;
    private final String[] columns;
    private final Problems problems;
    private char[] text = new char[64];
    private int[] end = new int[8];
    private int fields;
    private long line;

    Row(String file, String[] columns, Problems problems) {
        this.file = file;
        this.columns = columns;
        this.problems = problems;
    }

    void begin(long startLine) {
        line = startLine;
        fields = 0;
    }

    void add(char[] buffer, int offset, int length) {
        if (fields == end.length) {
            end = Arrays.copyOf(end, 2 * fields);
        }
        int start = start(fields);
        if (start + length > text.length) {
            text = Arrays.copyOf(text, 2 * (start + length));
        }
        System.arraycopy(buffer, offset, text, start, length);
        end[fields++] = start + length;
    }

    int fields() {
        return fields;
    }

    public long line() {
        return line;
    }

    public String column(int field) {
        return columns[field];
    }

    public boolean isEmpty(int field) {
        return end[field] == start(field);
    }

    public String text(int field) {
        return new String(text, start(field), end[field] - start(field));
    }

    /// Whether the field is this text.
    public boolean is(int field, String other) {
        int start = start(field);
        if (end[field] - start != other.length()) {
            return false;
        }
        for (int i = 0; i < other.length(); i++) {
            if (text[start + i] != other.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// As `text(field).hashCode()`.
    int hash(int field) {
        int hash = 0;
        for (int i = start(field); i < end[field]; i++) {
            hash = 31 * hash + text[i];
        }
        return hash;
    }

    /// The whole number in the field; notes a problem if it is not one of `min` to `max`, and answers `ifWrong`,
    /// which should give no cause for further problems.
    public int number(int field, int min, int max, int ifWrong) {
        int start = start(field);
        boolean negative = end[field] > start && text[start] == '-';
        long number = 0;
        boolean digits = end[field] - start > (negative ? 1 : 0) && end[field] - start <= 12;
        for (int i = negative ? start + 1 : start; digits && i < end[field]; i++) {
            digits = text[i] >= '0' && text[i] <= '9';
            number = 10 * number + (text[i] - '0');
        }
        number = negative ? -number : number;
        if (digits && number >= min && number <= max) {
            return (int) number;
        }
        var bounds = max == Integer.MAX_VALUE ? min + " or more" : "from " + min + " to " + max;
        problem(columns[field] + " is \"" + text(field) + "\"; write a whole number, " + bounds);
        return ifWrong;
    }

    /// The text of the field; notes a problem if there is none.
    public String id(int field) {
        if (isEmpty(field)) {
            problem(columns[field] + " is empty; write the id of the " + columns[field]);
        }
        return seen(field);
    }

    /// The text of the field; notes a problem if it has a character that nobody sees.
    public String seen(int field) {
        var text = text(field);
        int unseen = Letters.isPlain(text) ? -1 : Letters.unseen(text);
        if (unseen >= 0) {
            problem(columns[field] + " \"" + Letters.shown(text) + "\" has a character that nobody sees ("
                    + Letters.name(unseen) + "); remove it here and wherever the id stands");
        }
        return text;
    }

    /// Whether there is nothing but commas, as spreadsheets leave rows that somebody emptied.
    boolean isNothing() {
        return fields > 1 && end[fields - 1] == 0;
    }

    /// The number of the id in the field, or [Ids#UNKNOWN]; notes a problem if the file that lists these ids
    /// lacks it.
    int known(int field, Ids ids, String fileOfIds) {
        int found = ids.find(this, field);
        if (found == Ids.UNKNOWN && ids.isComplete()) {
            var hint = ids.hint(text(field));
            problem(columns[field] + " \"" + Letters.shown(text(field)) + "\" is not in " + fileOfIds
                    + (hint.isEmpty() ? "; correct it here or add it there" : ", but one that " + hint));
        }
        return found;
    }

    public void problem(String whatAndHowToMendIt) {
        problems.at(file, line, whatAndHowToMendIt);
    }

    private int start(int field) {
        return field == 0 ? 0 : end[field - 1];
    }
}
