package org.openseat.rulebook.choices.numbers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.openseat.district.SchoolYear;

/// The Choices year of the worked scenarios, admission to 2026-27 (rules §12), with some numbers changed where a test
/// asks for it.
public final class SampleChoices {
    public static final SchoolYear CYCLE = SchoolYear.parse("2026-27");

    private static final String USUAL = """
            onTime.open=2025-10-01
            onTime.close=2025-11-14T17:00
            late.open=2026-02-02
            late.close=
            sa.asOlderPolicy=no
            sa.open=
            oe.open=2026-05-04
            oe.close=2026-05-22
            zoc.open=2025-10-01
            zoc.close=2025-11-14T17:00
            cfa.open=2026-08-24
            cfa.close=2026-09-11
            verification.evidence=2025-11-14T17:00
            paper.keyed=2025-12-05
            lists.final=2025-12-01
            points.day=2025-12-08
            december.letters=2025-12-08
            correction.close=2025-12-19T17:00
            points.freeze=2026-01-16
            verification.close=2026-01-23T17:00
            capacity.close=2026-01-30
            february.letters=2026-02-09
            selection.publish=2026-03-13
            accept.close=2026-04-10
            pwt.publish=2026-04-17
            pwt.accept=2026-05-01
            oe.publish=2026-06-05
            oe.accept=2026-06-19
            zoc.appealClose=2026-04-10
            list.closeDay=28
            sa.close=01-31
            magnet.maxChoices=3
            dle.maxChoices=3
            sas.maxChoices=3
            uep.maxChoices=3
            late.maxChoices=1
            oe.max=5
            pwt.withMagnet=yes
            points.matriculation=12
            points.listPerYear=4
            points.listMax=12
            points.phbao=4
            points.overcrowded=4
            points.sibling=3
            points.onLowerChoices=yes
            phbaoPoints=yes
            k8.matriculationGrade=8
            phbao.above=70
            raceBalance=yes
            spillover=yes
            gifted.percentile=85
            hg.percentile=99.9
            hga.percentile=99.5
            pwt.grades=6;7;8;9;10;11;12
            cfa.minGrade=3
            cfa.maxGrade=12
            zoc.maxAbsences=14
            dle.priority=siblingInBoundary;inBoundary;siblingInDistrict;inDistrict;siblingNeedsPermit;needsPermit
            oe.afterWindow=secondFriday
            transport.elem=2.0
            transport.sec=5.0
            transport.askFrom=3.0
            transport.boundaryTest=no
            transport.rideMinutes=90
            offer.callDays=3
            offer.reminderDays=14;7;3;1
            """;

    public static ChoicesNumbers usual() {
        return with(Map.of());
    }

    public static ChoicesNumbers with(String key, String value) {
        return with(Map.of(key, value));
    }

    public static ChoicesNumbers with(Map<String, String> changes) {
        var values = values();
        values.putAll(changes);
        return ChoicesNumbers.read(CYCLE, values);
    }

    public static Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        USUAL.lines().map(line -> line.split("=", 2)).forEach(parts -> values.put(parts[0], parts[1]));
        return new TreeMap<>(values);
    }

    private SampleChoices() {}
}
