package org.openseat.bench;

import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs the rules' benchmark and prints its figures as a table.
final class Rules {

    static void print() throws RunnerException {
        var options = new OptionsBuilder()
                .include(RulesBenchmark.class.getSimpleName())
                .verbosity(VerboseMode.SILENT)
                .build();
        System.out.println("\n| rule (JMH) | ns, best second | ns, mean |\n|---|---|---|");
        for (var run : new Runner(options).run()) {
            var result = run.getPrimaryResult();
            System.out.printf(
                    Locale.ROOT,
                    "| `%s` | %.0f | %.0f |%n",
                    result.getLabel(),
                    result.getStatistics().getMin(),
                    result.getScore());
        }
    }

    private Rules() {}
}
