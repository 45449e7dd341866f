package org.openseat.engine.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Two outcomes of the same children beside each other, draw by draw: as it is, and as it would be.
public final class Comparison {
    /// One figure of both.
    ///
    /// @param of the name of the classes
    /// @param oneClass which of them
    /// @param choice from 1; 0 for any seat
    /// @param difference as it would be, less as it is, in each draw
    public record Row(String of, int oneClass, int choice, Spread asIs, Spread asWouldBe, Spread difference) {}

    /// Per class the children placed at all, and at each choice.
    ///
    /// @throws IllegalArgumentException if the two were not drawn alike
    public static List<Row> of(WhatIf asIs, WhatIf asWouldBe) {
        if (asIs.draws() != asWouldBe.draws()
                || asIs.classes().size() != asWouldBe.classes().size()
                || asIs.market().children() != asWouldBe.market().children()) {
            throw new IllegalArgumentException("Compare the same children under the same draws");
        }
        var rows = new ArrayList<Row>();
        int choices = Math.min(asIs.choices(), asWouldBe.choices());
        for (int way = 0; way < asIs.classes().size(); way++) {
            var classes = asIs.classes().get(way);
            for (int one = 0; one < classes.count(); one++) {
                rows.add(row(classes, one, 0, asIs.seated(way, one), asWouldBe.seated(way, one)));
                for (int choice = 0; choice < choices; choice++) {
                    rows.add(row(
                            classes,
                            one,
                            choice + 1,
                            asIs.counts(way, one, choice),
                            asWouldBe.counts(way, one, choice)));
                }
            }
        }
        return rows;
    }

    private static Row row(Classes classes, int oneClass, int choice, int[] asIs, int[] asWouldBe) {
        var difference = new int[asIs.length];
        Arrays.setAll(difference, draw -> asWouldBe[draw] - asIs[draw]);
        return new Row(classes.name(), oneClass, choice, Spread.of(asIs), Spread.of(asWouldBe), Spread.of(difference));
    }

    private Comparison() {}
}
