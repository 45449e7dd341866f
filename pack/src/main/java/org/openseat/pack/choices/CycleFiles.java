package org.openseat.pack.choices;

import java.util.List;

/// What a district fixes for one cycle: the files of Choices in one folder under `years/`.
public record CycleFiles(
        List<Capacity> capacity,
        List<YearList.Entry> lists,
        List<NormDay> normDay,
        List<PastResult> results,
        List<BusStop> stops) {

    public CycleFiles {
        capacity = List.copyOf(capacity);
        lists = List.copyOf(lists);
        normDay = List.copyOf(normDay);
        results = List.copyOf(results);
        stops = List.copyOf(stops);
    }

    public boolean isEmpty() {
        return capacity.isEmpty() && lists.isEmpty() && normDay.isEmpty() && results.isEmpty() && stops.isEmpty();
    }
}
