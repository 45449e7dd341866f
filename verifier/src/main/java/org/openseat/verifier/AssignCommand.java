package org.openseat.verifier;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.openseat.engine.Mechanism;
import org.openseat.engine.WaitingLists;
import org.openseat.verifier.check.Certificate;
import org.openseat.verifier.check.Claim;
import org.openseat.verifier.files.AssignmentWriter;
import org.openseat.verifier.files.Output;
import org.openseat.verifier.files.Published;
import org.openseat.verifier.files.PublishedReader;

/// Gives the seats, has the result checked by code that shares nothing with the engine, and only then writes it.
record AssignCommand(Mechanism mechanism, WaitingLists.Rule lists, int threads, Terminal terminal, PrintWriter err) {

    int run(Path in, Path out, boolean time) {
        var phases = new Phases(terminal);
        var published = phases.time("read", () -> PublishedReader.read(in, terminal));
        var market = phases.time("build", () -> EngineRun.market(published.facts()));
        var result = phases.time("assign", () -> EngineRun.assign(market, mechanism, threads, terminal));
        var claim = result.claim(published.facts());
        var complaints = phases.time("check", () -> certificate(mechanism, published, claim));
        if (!complaints.isEmpty()) {
            terminal.done();
            err.println("The independent checker refuses this assignment; nothing was written. Please report this:");
            complaints.forEach(err::println);
            return OpenseatVerifier.FAULT;
        }
        phases.time("write", () -> write(published, result, claim, out));
        terminal.done();
        if (!published.numbersGiven()) {
            err.println("Note: " + CheckCommand.TRIAL_DRAW);
        }
        if (time) {
            phases.print(err);
        }
        return OpenseatVerifier.VALID;
    }

    static List<String> certificate(Mechanism mechanism, Published published, Claim claim) {
        return switch (mechanism) {
            case DEFERRED -> Certificate.deferred(published.facts(), claim, published);
            case IMMEDIATE -> Certificate.immediate(published.facts(), claim, published);
        };
    }

    private boolean write(Published published, EngineRun result, Claim claim, Path folder) {
        var waiting = WaitingLists.of(result.assignment(), lists);
        try (var output = new Output()) {
            AssignmentWriter.write(output.file(folder.resolve("assignment.csv")), published, claim);
            LinesWriter.write(output.file(folder.resolve("lines.csv")), published, result.lines());
            WaitingWriter.write(output.file(folder.resolve("waiting.csv")), published, waiting);
            output.keep();
        }
        return true;
    }
}
