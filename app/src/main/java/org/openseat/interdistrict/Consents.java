package org.openseat.interdistrict;

import org.openseat.rulebook.Known;

/// The two yeses an incoming request needs: the home district's release and the school's acceptance. (R-INT-23)
public record Consents(Known released, Known accepted) {

    public static final Consents NONE = new Consents(Known.UNKNOWN, Known.UNKNOWN);

    Consents released(boolean yes) {
        return new Consents(Known.of(yes), accepted);
    }

    Consents accepted(boolean yes) {
        return new Consents(released, Known.of(yes));
    }
}
