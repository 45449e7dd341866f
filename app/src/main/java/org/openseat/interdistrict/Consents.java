package org.openseat.interdistrict;

import org.openseat.rulebook.Known;
import org.openseat.rulebook.inter.Release;

/// The two yeses an incoming request needs: the home district's release and the school's acceptance. (R-INT-23)
public record Consents(Release release, Known accepted) {

    public static final Consents NONE = new Consents(Release.NOT_ASKED, Known.UNKNOWN);

    /// The home district was asked; what it said before stands until it answers again.
    Consents asked() {
        return release == Release.NOT_ASKED ? new Consents(Release.ASKED, accepted) : this;
    }

    public Consents released(boolean yes) {
        return new Consents(Release.said(yes), accepted);
    }

    Consents accepted(boolean yes) {
        return new Consents(release, Known.of(yes));
    }
}
