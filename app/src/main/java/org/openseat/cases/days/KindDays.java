package org.openseat.cases.days;

import java.util.List;

/// What a kind of request lets happen by itself; a bean of the kind.
public interface KindDays {

    List<DayCome> days();
}
