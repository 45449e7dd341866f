package org.openseat.verifier;

import static org.openseat.verifier.Tampering.DUAL;
import static org.openseat.verifier.Tampering.MAGNETS;
import static org.openseat.verifier.Tampering.exchange;
import static org.openseat.verifier.Tampering.in;
import static org.openseat.verifier.Tampering.lastLine;
import static org.openseat.verifier.Tampering.tampered;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// What somebody could change in value, numbers, seats, lists and figures, and the check that says no.
final class TamperedResults {
    static Stream<Arguments> all() {
        return Stream.of(
                tampered(
                        "a shorter value",
                        MAGNETS,
                        in("value.txt", "^00", ""),
                        "value: the value has 31 bytes, announced were 32"),
                tampered("another value", MAGNETS, in("value.txt", "^00", "01"), "numbers: child \\w+ has number"),
                tampered(
                        "announced too late",
                        MAGNETS,
                        in("run.csv", "announced_at,2026-03-01", "announced_at,2026-03-02"),
                        "value: the run was announced after"),
                tampered(
                        "valued too early",
                        MAGNETS,
                        in("run.csv", "valued_at,2026-03-02", "valued_at,2026-03-01"),
                        "value: the value was taken before it was due"),
                tampered(
                        "drawn before there was a value",
                        MAGNETS,
                        in("run.csv", "drawn_at,2026-03-02T17", "drawn_at,2026-03-02T16"),
                        "value: the draw was made before"),
                tampered(
                        "a signature of something else",
                        MAGNETS,
                        b -> b.change("run.csv", text -> text + "signature,00ff\n"),
                        "value: the value is not the SHA-256"),
                tampered(
                        "two numbers exchanged",
                        MAGNETS,
                        b -> b.change("published/numbers.csv", exchange(",3\n", ",4\n")),
                        "numbers: child \\w+ has number"),
                tampered("two seats exchanged", MAGNETS, Tampering::exchangeSeats, "seats: "),
                tampered("a seat taken away", DUAL, in("published/assignment.csv", ",p0,\\d,open", ",,,"), "seats: "),
                tampered(
                        "another kind of seat",
                        DUAL,
                        in("published/assignment.csv", "(,p\\d,\\d),open", "$1,window"),
                        "seats: child \\w+ has a seat of the kind"),
                tampered(
                        "a seat at a program that is not there",
                        DUAL,
                        in("published/assignment.csv", ",p0,", ",p77,"),
                        "market: program p77 of assignment.csv is not published"),
                tampered(
                        "another count of seats",
                        DUAL,
                        in("run.csv", "seated,\\d+", "seated,1"),
                        "seats: run.csv says"),
                tampered(
                        "rows of seats in another order",
                        DUAL,
                        b -> b.change(
                                "published/assignment.csv",
                                text -> text.replaceFirst("(?s)\n([^\n]+)\n([^\n]+)\n", "\n$2\n$1\n")),
                        "seats: published/assignment.csv:2 should be"),
                tampered(
                        "two places on a list exchanged",
                        MAGNETS,
                        b -> b.change(
                                "published/waiting.csv",
                                text -> text.replaceFirst("(p\\d,1,)(\\w+)\n(p\\d,2,)(\\w+)", "$1$4\n$3$2")),
                        "lists: published/waiting.csv:\\d+ should be"),
                tampered(
                        "a list without its end",
                        MAGNETS,
                        b -> b.change(
                                "published/waiting.csv",
                                text -> text.substring(
                                        0, text.length() - lastLine(text).length())),
                        "lists: published/waiting.csv:\\d+ should be"),
                tampered(
                        "a list with more than its end",
                        MAGNETS,
                        b -> b.change("published/waiting.csv", text -> text + "p9,1,X\n"),
                        "lists: published/waiting.csv goes on"),
                tampered(
                        "another line",
                        DUAL,
                        b -> b.replace("published/lines.csv", "(p0,\\w*,\\w*,)\\w+", "$1SOMEBODY"),
                        "lists: published/lines.csv:\\d+ should be"),
                tampered(
                        "a threshold too high for what is open",
                        DUAL,
                        in("frozen/rules.csv", "small,10", "small,90"),
                        "groups: program p\\d is open"),
                tampered(
                        "a threshold too high for what is sealed",
                        MAGNETS,
                        in("frozen/rules.csv", "small,10", "small,90"),
                        "groups: "),
                tampered(
                        "another figure",
                        DUAL,
                        b -> b.replace("statistics.csv", "p0,\\*,\\d+", "p0,*,1"),
                        "statistics: \"p0,"),
                tampered(
                        "a row less",
                        DUAL,
                        b -> b.replace("statistics.csv", "p0,\\*.*\n", ""),
                        "statistics: \"p0,.*is missing"),
                tampered(
                        "a group of a sealed program",
                        MAGNETS,
                        b -> b.change("statistics.csv", text -> text + "p1,a,20,10,10,,\n"),
                        "statistics: the sealed program p1 may have one row only"),
                tampered(
                        "a sealed program without a row",
                        MAGNETS,
                        b -> b.replace("statistics.csv", "p1,\\*.*\n", ""),
                        "statistics: the sealed program p1 has no row"));
    }

    private TamperedResults() {}
}
