package org.openseat.verifier;

import static org.openseat.verifier.Tampering.DUAL;
import static org.openseat.verifier.Tampering.MAGNETS;
import static org.openseat.verifier.Tampering.drawIdOfTheLast;
import static org.openseat.verifier.Tampering.in;
import static org.openseat.verifier.Tampering.lastLine;
import static org.openseat.verifier.Tampering.points;
import static org.openseat.verifier.Tampering.salt;
import static org.openseat.verifier.Tampering.sibling;
import static org.openseat.verifier.Tampering.tampered;
import static org.openseat.verifier.Tampering.unrelated;
import static org.openseat.verifier.Tampering.unseated;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// What somebody could change in what was fixed before the draw, and the check that says no.
final class TamperedEntries {
    static Stream<Arguments> all() {
        return Stream.of(
                tampered(
                        "a seat more, frozen and published",
                        MAGNETS,
                        Tampering::oneSeatMore,
                        "manifest: the files in frozen/"),
                tampered(
                        "another rule for the lists",
                        MAGNETS,
                        in("frozen/rules.csv", "waiting,first", "waiting,better"),
                        "manifest"),
                tampered("a source of a rule", MAGNETS, in("frozen/rules.csv", "R-SEL-6", "R-SEL-7"), "manifest"),
                tampered("another manifest", MAGNETS, in("manifest.txt", "^...", "abc"), "numbers: child"),
                tampered(
                        "a child left out everywhere",
                        MAGNETS,
                        b -> b.leaveOut(unseated(b)),
                        "entries: there are 299 children, announced were 300"),
                tampered(
                        "a child left out of the draw",
                        MAGNETS,
                        in("published/numbers.csv", "\n[A-Z0-9]+,7\n", "\n"),
                        "entries: child \\w+ has no row in numbers.csv"),
                tampered(
                        "a child left out of the result",
                        DUAL,
                        in("published/assignment.csv", "\n[A-Z0-9]+,,,\n", "\n"),
                        "entries: child \\w+ has no row in assignment.csv"),
                tampered(
                        "a child twice",
                        DUAL,
                        b -> b.change("published/children.csv", text -> text + lastLine(text)),
                        "entries: child \\w+ stands in children.csv twice"),
                tampered(
                        "a stranger among the children",
                        DUAL,
                        b -> b.change("published/children.csv", text -> text + "STRANGER,a,\n"),
                        "entries: child STRANGER stands in children.csv but not in entries.csv"),
                tampered(
                        "another draw id",
                        MAGNETS,
                        b -> b.change("entries.csv", drawIdOfTheLast("FAMILY")),
                        "entries: child \\w+ draws with another id"),
                tampered(
                        "another salt of a draw id",
                        MAGNETS,
                        b -> b.change("entries.csv", salt(2)),
                        "entries: the draw ids and salts do not lead to the root"),
                tampered("another salt of the facts", MAGNETS, b -> b.change("entries.csv", salt(3)), "facts: "),
                tampered(
                        "a choice more",
                        DUAL,
                        b -> b.change(
                                "published/choices.csv",
                                text -> text + lastLine(text).replaceAll(",\\d+,p\\d", ",9,p0")),
                        "entries: there are \\d+ choices"),
                tampered(
                        "more points",
                        MAGNETS,
                        b -> b.change("published/choices.csv", points("p0", "15")),
                        "facts: the children's groups"),
                tampered(
                        "a better tier",
                        DUAL,
                        b -> b.replace("published/choices.csv", ",p0,0,3,", ",p0,0,0,"),
                        "facts"),
                tampered(
                        "late made on time",
                        DUAL,
                        b -> b.replace("published/choices.csv", ",p0,1,", ",p0,0,"),
                        "facts"),
                tampered("another group", DUAL, b -> b.replace("published/children.csv", ",a,", ",b,"), "facts"),
                tampered(
                        "another closed choice",
                        MAGNETS,
                        b -> b.replace("entries.csv", "#[0-9a-f]{6}", "#abcdef"),
                        "facts"),
                tampered(
                        "a seat more in what is published",
                        DUAL,
                        b -> b.replace("published/programs.csv", "p0,\\d+", "p0,99"),
                        "market: program p0 has other seats"),
                tampered(
                        "a share less",
                        DUAL,
                        b -> b.replace("published/groups.csv", "p1,a.*\n", ""),
                        "market: program p1 has other shares"),
                tampered(
                        "a program more",
                        DUAL,
                        b -> b.change("published/programs.csv", text -> text + "p9,3,soft\n"),
                        "market: program p9 is published, but was not announced"),
                tampered(
                        "a program for twins that nobody needs",
                        MAGNETS,
                        b -> b.change("published/programs.csv", text -> text + "p0.twin,3,soft\n"),
                        "market: program p0.twin is published, but nothing calls for it"),
                tampered(
                        "a seat more for twins",
                        DUAL,
                        b -> b.replace("published/programs.csv", "(p\\d.twin),\\d+", "$1,99"),
                        "market: program p\\d.twin has 99 seats"),
                tampered(
                        "a twin without a row",
                        DUAL,
                        b -> b.replace("adjustments.csv", "twin,.*\n", ""),
                        "market: child \\w+ has a choice at p\\d.twin without a row"),
                tampered(
                        "a twin of a stranger",
                        DUAL,
                        b -> b.replace("adjustments.csv", "(twin,\\w+,p\\d,,).*", "$1" + unrelated(b)),
                        "market: adjustments.csv:2: \\w+ and \\w+ do not share a draw id"),
                tampered(
                        "a sibling whose tier was not raised",
                        DUAL,
                        b -> b.change("adjustments.csv", text -> text + sibling(b, "p0")),
                        "market: adjustments.csv:\\d+: .* was not raised"),
                tampered(
                        "a sibling of nobody",
                        DUAL,
                        b -> b.change("adjustments.csv", text -> text + "sibling,A,p0,3,B\n"),
                        "market: adjustments.csv:\\d+: its two children do not take part"),
                tampered(
                        "a seat more for the sealed",
                        MAGNETS,
                        b -> b.replace("published/programs.csv", "sealed,\\d+", "sealed,999"),
                        "market: program sealed has 999 seats"),
                tampered(
                        "points at a sealed program",
                        MAGNETS,
                        b -> b.replace("published/choices.csv", ",sealed,0,1,0", ",sealed,0,1,8"),
                        "market: choice \\d of child \\w+ is sealed but shows"),
                tampered(
                        "a closed choice opened",
                        MAGNETS,
                        b -> b.replace("published/choices.csv", ",closed-1,", ",p0,"),
                        "market: choice \\d of child \\w+ is closed and open"),
                tampered(
                        "other openings",
                        DUAL,
                        in("frozen/pools.csv", "12:8,\\d+", "12:8,1"),
                        "market: p\\d has other openings"));
    }

    private TamperedEntries() {}
}
