package org.openseat.interdistrict.apply;

import org.openseat.cases.draft.Draft;
import org.openseat.cases.draft.Part;
import org.openseat.rulebook.inter.Direction;

/// One part of the request between districts.
interface InterPart<T> extends Part<T> {

    @Override
    default String form() {
        return "interdistrict.apply." + name();
    }

    default Direction direction(Draft draft) {
        return Direction.valueOf(draft.variant());
    }

    default boolean incoming(Draft draft) {
        return direction(draft) == Direction.INCOMING;
    }
}
