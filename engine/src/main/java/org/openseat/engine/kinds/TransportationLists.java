package org.openseat.engine.kinds;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The list that the district writes for a child with a permit with transportation, for the parent cannot choose
/// (R-PWT-1): the sibling's school, then the receiving schools by route.
public final class TransportationLists {
    /// @param siblings where a brother or sister goes and stays (R-PWT-5)
    /// @param byRoute the receiving schools of the child's sending area, shortest ride first
    /// @param serves whether the school integrates a child of this group: PHBAO children into integrated schools,
    ///     Other White children into PHBAO schools (R-PWT-2)
    public static <S> List<S> of(Optional<S> siblings, List<S> byRoute, Predicate<S> serves) {
        var list = new LinkedHashSet<S>();
        siblings.filter(byRoute::contains).ifPresent(list::add);
        list.addAll(byRoute);
        return list.stream().filter(serves).toList();
    }

    private TransportationLists() {}
}
