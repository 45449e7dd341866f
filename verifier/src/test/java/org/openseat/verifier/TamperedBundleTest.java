package org.openseat.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What somebody could change in a bundle, with the sums written anew, and the first check that says no.
class TamperedBundleTest {
    private static final MadeUpRun MAGNETS = MadeUpRun.magnets();
    private static final MadeUpRun DUAL = MadeUpRun.dualLanguage();

    @TempDir
    Path temporary;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void is_refused(String what, MadeUpRun run, Consumer<BundleFolderOnDisk> tampering, String verdict) {
        var bundle = new BundleFolderOnDisk(run.write(temporary.resolve("bundle")));
        tampering.accept(bundle);
        bundle.sumAnew();
        var said = LotteryFolder.say("bundle", bundle.path().toString());
        assertThat(said.err()).isEmpty();
        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.out().lines()).hasSize(12).anyMatch(line -> line.matches("NO " + verdict + ".*"));
    }

    static Stream<Arguments> is_refused() {
        return Stream.of(
                tampered(
                        "a seat more, frozen and published",
                        MAGNETS,
                        TamperedBundleTest::oneSeatMore,
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
                        "market: p\\d has other openings"),
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
                tampered("two seats exchanged", MAGNETS, TamperedBundleTest::exchangeSeats, "seats: "),
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

    @Test
    void sums_that_were_not_written_anew_say_what_was_changed() {
        var bundle = new BundleFolderOnDisk(MAGNETS.write(temporary.resolve("bundle")));
        bundle.replace("run.csv", "seated,", "seated,0");
        bundle.write("note.txt", "who put this here?");
        bundle.change("SHA256SUMS", text -> text.replaceFirst("\n", "\n" + "0".repeat(64) + "  gone.csv\n"));
        assertThat(LotteryFolder.say("bundle", bundle.path().toString()).out())
                .contains("NO sums: note.txt is not in SHA256SUMS; run.csv has been changed; "
                        + "gone.csv is in SHA256SUMS but not in the folder\n");
    }

    private static Arguments tampered(String what, MadeUpRun run, Consumer<BundleFolderOnDisk> how, String verdict) {
        return arguments(what, run, how, verdict);
    }

    private static Consumer<BundleFolderOnDisk> in(String file, String regex, String by) {
        return bundle -> bundle.replace(file, regex, by);
    }

    private static void oneSeatMore(BundleFolderOnDisk bundle) {
        bundle.replace("frozen/programs.csv", "p0,\\d+", "p0,99");
        bundle.replace("published/programs.csv", "p0,\\d+", "p0,99");
    }

    private static void exchangeSeats(BundleFolderOnDisk bundle) {
        bundle.change("published/assignment.csv", text -> {
            var unseated = Pattern.compile("(?m)^(\\w+),,,$").matcher(text);
            unseated.find();
            var seated = Pattern.compile("(?m)^(\\w+)(,p0,.*)$").matcher(text);
            seated.find();
            return text.replace(unseated.group(), unseated.group(1) + seated.group(2))
                    .replace(seated.group(), seated.group(1) + ",,,");
        });
    }

    private static String unseated(BundleFolderOnDisk bundle) {
        return bundle.firstFields("published/assignment.csv", "\\w+,,,").getFirst();
    }

    /// Somebody whose draw id is her own.
    private static String unrelated(BundleFolderOnDisk bundle) {
        return bundle.firstFields("published/children.csv", "\\w+,\\w+,").getFirst();
    }

    /// A row of a child with a choice at the program, as if a sibling had helped, though nothing was raised.
    private static String sibling(BundleFolderOnDisk bundle, String program) {
        var child = bundle.firstFields("published/choices.csv", "\\w+,\\d," + program + ",.*")
                .getFirst();
        var other = bundle.firstFields("published/choices.csv", "\\w+,\\d," + program + ",.*")
                .getLast();
        return "sibling," + child + "," + program + ",0," + other + "\n";
    }

    private static String lastLine(String text) {
        return text.substring(text.lastIndexOf('\n', text.length() - 2) + 1);
    }

    private static UnaryOperator<String> drawIdOfTheLast(String draw) {
        return text -> text.replace(lastLine(text), lastLine(text).replaceFirst(",\\w+,", "," + draw + ","));
    }

    private static UnaryOperator<String> salt(int column) {
        return text -> {
            var fields = lastLine(text).split(",", -1);
            fields[column] = "0".repeat(64);
            return text.replace(lastLine(text), String.join(",", fields));
        };
    }

    private static UnaryOperator<String> points(String program, String points) {
        return text -> text.replaceFirst("(," + program + ",\\d,\\d,)\\d+", "$1" + points);
    }

    private static UnaryOperator<String> exchange(String one, String other) {
        return text -> text.replace(one, ",#\n").replace(other, one).replace(",#\n", other);
    }
}
