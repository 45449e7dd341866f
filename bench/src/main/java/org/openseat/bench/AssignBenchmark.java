package org.openseat.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openseat.engine.Assignment;
import org.openseat.engine.Lines;
import org.openseat.engine.Market;
import org.openseat.engine.MarketBuilder;
import org.openseat.engine.Mechanism;

/// How long the engine takes for a district of ordinary size, warmed up.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AssignBenchmark {
    @Param({"S2", "M"})
    String size = "";

    @Param({"plain", "balanced"})
    String rule = "";

    private Market market = new MarketBuilder().build();
    private Assignment assignment = Mechanism.DEFERRED.assign(market);

    @Setup(Level.Trial)
    public void prepare() {
        market = Markets.market(size, rule);
        assignment = Mechanism.DEFERRED.assign(market);
    }

    @Benchmark
    public Assignment deferred() {
        return Mechanism.DEFERRED.assign(market);
    }

    @Benchmark
    public Assignment immediate() {
        return Mechanism.IMMEDIATE.assign(market);
    }

    @Benchmark
    public Lines lines() {
        return Lines.of(assignment);
    }
}
