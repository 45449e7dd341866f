package org.openseat.engine.kinds;

/// A child's place at one program before the lottery number decides: late band, then tier, then points.
///
/// @param band 0 on time; later bands come behind everyone of an earlier one
/// @param tier smaller comes first; 0 is kept for priorities that the law gives
/// @param points more comes first
public record Priority(int band, int tier, int points) {
    private static final int ON_TIME = 0;
    private static final int LATE = 1;
    private static final int AFTER_THE_LISTS = 2;

    /// Magnets and gifted magnets: points (R-SEL-1).
    public static Priority magnet(int points) {
        return new Priority(ON_TIME, 1, points);
    }

    /// Highly gifted magnets: HG first, HGA by points for what is left (R-GIF-9).
    public static Priority highlyGifted(boolean inThe999thPercentile, int points) {
        return new Priority(ON_TIME, inThe999thPercentile ? 1 : 2, points);
    }

    /// Permits with transportation: a sibling goes to the sibling's school (R-PWT-5).
    public static Priority withTransportation(boolean siblingThere) {
        return new Priority(ON_TIME, siblingThere ? 1 : 2, 0);
    }

    /// Where a child who asks for a dual-language program lives (R-DLE-4).
    public enum Home {
        BOUNDARY,
        DISTRICT,
        ELSEWHERE
    }

    /// Dual language: siblings before others, in the boundary, then in the district, then with a permit
    /// (R-DLE-4).
    public static Priority dualLanguage(Home home, boolean siblingThere) {
        int siblings = switch (home) {
            case BOUNDARY -> 1;
            case DISTRICT -> 3;
            case ELSEWHERE -> 5;
        };
        return new Priority(ON_TIME, siblingThere ? siblings : siblings + 1, 0);
    }

    /// Affiliated charters: the district's residents before other Californians (R-AFC-2).
    public static Priority affiliatedCharter(boolean districtResident) {
        return new Priority(ON_TIME, districtResident ? 1 : 2, 0);
    }

    /// Open Enrollment: what the law puts first (R-OE-12), then siblings of Open Enrollment students (R-OE-7).
    public static Priority openEnrollment(boolean statutory, boolean siblingThere) {
        return new Priority(ON_TIME, statutory ? 0 : siblingThere ? 1 : 2, 0);
    }

    /// Zones of Choice: continuing, then siblings, then others (R-ZOC-4), behind them those who filed nothing.
    public static Priority zone(boolean filed, boolean continuing, boolean siblingThere) {
        return new Priority(filed ? ON_TIME : LATE, continuing ? 1 : siblingThere ? 2 : 3, 0);
    }

    /// Kinds in which all who are eligible are alike: SAS, Unique Education Pathway, Conservatory.
    public static Priority equal() {
        return new Priority(ON_TIME, 1, 0);
    }

    /// A late application: behind the whole on-time list, without points (R-SEL-9); its number is the order of
    /// receipt.
    public static Priority late() {
        return new Priority(LATE, 1, 0);
    }

    /// Space Available: only when on-time and late lists are exhausted, without points (R-SA-1, R-SA-2).
    public static Priority spaceAvailable() {
        return new Priority(AFTER_THE_LISTS, 1, 0);
    }

    /// Continuous enrollment: residents of the boundary first, then in the order of receipt (R-SA-4).
    public static Priority continuousEnrollment(boolean boundaryResident) {
        return new Priority(AFTER_THE_LISTS, boundaryResident ? 1 : 2, 0);
    }

    /// The number of a child who was not drawn but came later: after the last drawn one, in the order of receipt.
    ///
    /// @param drawn how many children were drawn
    /// @param receipt 0 for the first one received; gaps do no harm
    public static int numberByReceipt(int drawn, int receipt) {
        return Math.addExact(drawn, receipt);
    }
}
