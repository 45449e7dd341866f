package org.openseat.casework.web;

import org.openseat.ui.Frame;

/// Which page of a long list this is, counted from 0.
///
/// @param total how many lines the list has; beyond [DeskTables#MANY] nobody counts them
/// @param lines how many of them stand on this page
record Pages(int index, int total, int lines) {

    /// How many there are, as a reader sees it.
    static String number(Frame frame, int count) {
        return count > DeskTables.MANY
                ? frame.say("casework.many", DeskTables.MANY)
                : frame.say("casework.number", count);
    }

    boolean before() {
        return index > 0;
    }

    boolean after() {
        return total > DeskTables.MANY ? lines == DeskTables.PAGE : (index + 1) * DeskTables.PAGE < total;
    }

    int first() {
        return index * DeskTables.PAGE + 1;
    }

    int last() {
        return index * DeskTables.PAGE + lines;
    }
}
