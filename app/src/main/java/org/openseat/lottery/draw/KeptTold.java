package org.openseat.lottery.draw;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openseat.engine.told.Told;
import org.openseat.engine.told.ToldChoice;

/// What is told of one choice, as it is kept: which answer, its figures, and the place on the list.
///
/// @param choice as the family numbered it
/// @param answer the name of the engine's answer, such as `MorePoints`
/// @param rule the rule that left it out; null for every other answer
/// @param figures by name, without those that would show another child
/// @param place position, length, inGroup and perhaps ofGroup; empty when the child does not wait there
public record KeptTold(
        int choice, String answer, @Nullable String rule, Map<String, Integer> figures, Map<String, Integer> place) {

    static KeptTold of(ToldChoice told) {
        return new KeptTold(
                told.choice(),
                told.told().getClass().getSimpleName(),
                told.told() instanceof Told.LeftOut(String rule) ? rule : null,
                figures(told.told()),
                told.place()
                        .map(place -> figures(
                                "position",
                                OptionalInt.of(place.position()),
                                "length",
                                OptionalInt.of(place.length()),
                                "inGroup",
                                OptionalInt.of(place.inGroup()),
                                "ofGroup",
                                place.ofGroup()))
                        .orElse(Map.of()));
    }

    private static Map<String, Integer> figures(Told told) {
        return switch (told) {
            case Told.LeftOut _, Told.Offered _, Told.NoOpening _, Told.FiledLate _, Told.SeatHeldBefore _ -> Map.of();
            case Told.EarlierChoiceCameTrue(int choice) -> Map.of("choice", choice);
            case Told.MorePoints(int own, OptionalInt last) -> figures("own", OptionalInt.of(own), "last", last);
            case Told.LotteryNumber(int points, int own, OptionalInt last) ->
                figures("points", OptionalInt.of(points), "own", OptionalInt.of(own), "last", last);
            case Told.EarlierStep(int own, OptionalInt last) -> figures("own", OptionalInt.of(own), "last", last);
            case Told.EarlierRound(int own, int last) -> Map.of("own", own, "last", last);
            case Told.KeptForOthers(int seats) -> Map.of("seats", seats);
            case Told.GroupFull(int most, int seats) -> Map.of("most", most, "seats", seats);
        };
    }

    private static Map<String, Integer> figures(Object... named) {
        var figures = new TreeMap<String, Integer>();
        for (int i = 0; i < named.length; i += 2) {
            var name = (String) named[i];
            ((OptionalInt) named[i + 1]).ifPresent(value -> figures.put(name, value));
        }
        return figures;
    }
}
