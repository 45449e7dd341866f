package org.openseat.interdistrict;

import org.openseat.rulebook.Known;

/// The two yeses an incoming request needs: the home district's release and the school's acceptance. (R-INT-23)
public record Yeses(Known released, Known accepted) {

    public static final Yeses NONE = new Yeses(Known.UNKNOWN, Known.UNKNOWN);

    Yeses released(boolean yes) {
        return new Yeses(Known.of(yes), accepted);
    }

    Yeses accepted(boolean yes) {
        return new Yeses(released, Known.of(yes));
    }
}
