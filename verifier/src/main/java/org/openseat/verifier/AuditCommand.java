package org.openseat.verifier;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.openseat.verifier.log.LogCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Checks a district's log against the fingerprints that it published.
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        header = "Checks a district's log, and names the first line that does not fit.",
        description =
                "Give the exported log (the report \"log\" as CSV) and the files heads.csv that you kept from the "
                        + "district's page /log; which is which is seen from their headers.")
final class AuditCommand implements java.util.concurrent.Callable<Integer> {
    private final Terminal terminal;
    private final PrintWriter out;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "the log, and published fingerprints")
    private List<Path> files = List.of();

    AuditCommand(Terminal terminal, PrintWriter out) {
        this.terminal = terminal;
        this.out = out;
    }

    @Override
    public Integer call() {
        var check = LogCheck.of(files, terminal);
        terminal.done();
        if (!check.complaints().isEmpty()) {
            out.println("refused");
            check.complaints().forEach(out::println);
            return OpenseatVerifier.REFUSED;
        }
        out.println(
                "valid: " + check.lines() + " lines, " + check.removed() + " of them removed when their time was over; "
                        + check.heads() + " published fingerprints fit"
                        + (check.beyond() == 0 ? "" : ", " + check.beyond() + " are of later lines")
                        + (check.heads() == 0
                                ? ". Without any of them nobody knows whether the whole log was written anew"
                                : ""));
        return OpenseatVerifier.VALID;
    }
}
