package org.openseat.verifier;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openseat.engine.Mechanism;
import org.openseat.engine.lottery.Entry;
import org.openseat.verifier.check.Claim;
import org.openseat.verifier.check.Draws;
import org.openseat.verifier.check.SecondOpinion;
import org.openseat.verifier.files.AssignmentFile;
import org.openseat.verifier.files.BadInput;
import org.openseat.verifier.files.Published;
import org.openseat.verifier.files.PublishedReader;

/// Checks a published assignment and says in plain words whether it is right, and if not, why not.
record CheckCommand(
        Mechanism mechanism, @Nullable PublicDraw draw, Terminal terminal, PrintWriter out, PrintWriter err) {
    static final String TRIAL_DRAW =
            "there is no numbers.csv, so lottery numbers were drawn without a public value; good for a trial only.";

    int run(Path in, Path assignmentFile) {
        var published = PublishedReader.read(in, terminal);
        var assignment = AssignmentFile.read(assignmentFile, published, terminal);
        terminal.report("checking");
        if (!published.numbersGiven() && draw == null) {
            err.println("Note: " + TRIAL_DRAW);
        }
        var reasons = new ArrayList<>(draws(published));
        assignment.withoutRow().stream()
                .limit(10)
                .forEach(child ->
                        reasons.add("child " + published.child(child) + " is left out: no row in the assignment"));
        reasons.addAll(AssignCommand.certificate(mechanism, published, assignment.claim()));
        if (reasons.isEmpty() && mechanism == Mechanism.DEFERRED) {
            reasons.addAll(SecondOpinion.differences(published.facts(), assignment.claim(), published));
        }
        terminal.done();
        return verdict(reasons, assignment.claim());
    }

    private List<String> draws(Published published) {
        if (draw == null) {
            return List.of();
        }
        draw.noteSlips(terminal);
        if (!published.numbersGiven()) {
            throw new BadInput(List.of("numbers.csv:1: there is no file to compare with the draw; put it there"));
        }
        var entries = published.entries();
        var children = published.facts().children();
        return Draws.complaints(
                draw.manifest().bytes(),
                draw.value().bytes(),
                draw.label(),
                entries.stream().map(Entry::child).toList(),
                entries.stream().map(Entry::drawId).toList(),
                IntStream.range(0, children.count()).map(children::number).toArray());
    }

    private int verdict(List<String> reasons, Claim claim) {
        if (!reasons.isEmpty()) {
            out.println("refused");
            reasons.forEach(out::println);
            return OpenseatVerifier.REFUSED;
        }
        long seated = IntStream.range(0, claim.children())
                .filter(child -> claim.program(child) != Claim.NONE)
                .count();
        out.println(
                "valid: " + seated + " of " + claim.children() + " children have a seat; seats counted, nobody passed "
                        + "over" + (mechanism == Mechanism.DEFERRED ? ", best for the children" : " in any round")
                        + (draw == null ? "" : ", numbers drawn again"));
        return OpenseatVerifier.VALID;
    }
}
