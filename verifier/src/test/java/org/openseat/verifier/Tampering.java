package org.openseat.verifier;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.params.provider.Arguments;

/// Ways to change a bundle's files.
final class Tampering {
    static final MadeUpRun MAGNETS = MadeUpRun.magnets();
    static final MadeUpRun DUAL = MadeUpRun.dualLanguage();

    static Arguments tampered(String what, MadeUpRun run, Consumer<BundleFolderOnDisk> how, String verdict) {
        return arguments(what, run, how, verdict);
    }

    static Consumer<BundleFolderOnDisk> in(String file, String regex, String by) {
        return bundle -> bundle.replace(file, regex, by);
    }

    static void oneSeatMore(BundleFolderOnDisk bundle) {
        bundle.replace("frozen/programs.csv", "p0,\\d+", "p0,99");
        bundle.replace("published/programs.csv", "p0,\\d+", "p0,99");
    }

    static void exchangeSeats(BundleFolderOnDisk bundle) {
        bundle.change("published/assignment.csv", text -> {
            var unseated = Pattern.compile("(?m)^(\\w+),,,$").matcher(text);
            unseated.find();
            var seated = Pattern.compile("(?m)^(\\w+)(,p0,.*)$").matcher(text);
            seated.find();
            return text.replace(unseated.group(), unseated.group(1) + seated.group(2))
                    .replace(seated.group(), seated.group(1) + ",,,");
        });
    }

    static String unseated(BundleFolderOnDisk bundle) {
        return bundle.firstFields("published/assignment.csv", "\\w+,,,").getFirst();
    }

    /// Somebody whose draw id is her own.
    static String unrelated(BundleFolderOnDisk bundle) {
        return bundle.firstFields("published/children.csv", "\\w+,\\w+,").getFirst();
    }

    /// A row of a child with a choice at the program, as if a sibling had helped, though nothing was raised.
    static String sibling(BundleFolderOnDisk bundle, String program) {
        var child = bundle.firstFields("published/choices.csv", "\\w+,\\d," + program + ",.*")
                .getFirst();
        var other = bundle.firstFields("published/choices.csv", "\\w+,\\d," + program + ",.*")
                .getLast();
        return "sibling," + child + "," + program + ",0," + other + "\n";
    }

    static String lastLine(String text) {
        return text.substring(text.lastIndexOf('\n', text.length() - 2) + 1);
    }

    static UnaryOperator<String> drawIdOfTheLast(String draw) {
        return text -> text.replace(lastLine(text), lastLine(text).replaceFirst(",\\w+,", "," + draw + ","));
    }

    static UnaryOperator<String> salt(int column) {
        return text -> {
            var fields = lastLine(text).split(",", -1);
            fields[column] = "0".repeat(64);
            return text.replace(lastLine(text), String.join(",", fields));
        };
    }

    static UnaryOperator<String> points(String program, String points) {
        return text -> text.replaceFirst("(," + program + ",\\d,\\d,)\\d+", "$1" + points);
    }

    static UnaryOperator<String> exchange(String one, String other) {
        return text -> text.replace(one, ",#\n").replace(other, one).replace(",#\n", other);
    }

    private Tampering() {}
}
