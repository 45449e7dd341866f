package org.openseat.casework.web;

import org.openseat.permits.PermitQueue;

/// Which page of a long list this is, counted from 0, and how many lines the list has.
record Pages(int index, int total) {

    boolean before() {
        return index > 0;
    }

    boolean after() {
        return (index + 1) * PermitQueue.PAGE < total;
    }

    int first() {
        return index * PermitQueue.PAGE + 1;
    }

    int last() {
        return Math.min(total, (index + 1) * PermitQueue.PAGE);
    }
}
