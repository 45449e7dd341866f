package org.openseat.verifier;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.engine.Mechanism;
import org.openseat.engine.WaitingLists;
import org.openseat.verifier.files.BadInput;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The verifier's commands and what they are told.
///
/// Exit codes: 0 done or valid, 1 refused, 2 bad input, 3 a fault of the program itself.
@Command(
        name = "openseat-verifier",
        mixinStandardHelpOptions = true,
        version = "openseat-verifier 1",
        synopsisSubcommandLabel = "draw|assign|check|compare|bundle|points|openings|audit",
        header = "Runs or checks a school lottery from published files.",
        description = {
            "",
            "With the files that a district publishes you can draw its lottery numbers again (draw), give the seats "
                    + "again (assign), check the assignment it published (check), see what changed between two "
                    + "assignments (compare), and check a whole bundle at once (bundle). You can also compute the "
                    + "priority points (points) and the free seats (openings) that went into it; their files are "
                    + "listed in docs/verifier.md. A district's log is checked by audit. Nothing is sent anywhere.",
            "",
            "All files are CSV in UTF-8, rows in any order:",
            "  programs.csv    program,seats,mode             mode is soft or hard",
            "  groups.csv      program,group,floor,ceiling    may be missing",
            "  children.csv    child,group,draw               group and draw may be empty",
            "  choices.csv     child,choice,program,band,tier,points",
            "  numbers.csv     child,number                   may be missing: then a trial draw",
            "  assignment.csv  child,program,choice,seat      seat is open, over or reserved:<group>",
            ""
        },
        footer = {
            "",
            "Exit codes: 0 done or valid, 1 refused, 2 files or options are not right, 3 a fault of this program.",
            "Try: openseat-verifier check --in published --assignment published/assignment.csv"
        })
public final class OpenseatVerifier {
    static final int VALID = 0;
    static final int REFUSED = 1;
    static final int BAD_INPUT = 2;
    static final int FAULT = 3;

    private final PrintWriter out;
    private final PrintWriter err;

    private OpenseatVerifier(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(runAsTyped(out, err, args));
    }

    private static int runAsTyped(PrintWriter out, PrintWriter err, String... args) {
        try {
            return run(out, err, Arguments.asTyped(args));
        } catch (BadInput unreadable) {
            return exitCode(unreadable, err);
        }
    }

    /// Runs one command and answers its exit code.
    static int run(PrintWriter out, PrintWriter err, String... args) {
        var commands = new CommandLine(new OpenseatVerifier(out, err));
        commands.addSubcommand(new RecomputeCommand.Points(new Terminal(err)));
        commands.addSubcommand(new RecomputeCommand.Openings(new Terminal(err)));
        commands.addSubcommand(new AuditCommand(new Terminal(err), out));
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setOut(out).setErr(err);
        commands.setExecutionExceptionHandler((problem, command, parsed) -> exitCode(problem, err));
        if (args.length == 0) {
            commands.usage(err);
            return BAD_INPUT;
        }
        return commands.execute(args);
    }

    @Command(
            name = "draw",
            mixinStandardHelpOptions = true,
            header = "Draws the lottery numbers from the published manifest and value.")
    int draw(
            @Option(
                            names = "--manifest",
                            required = true,
                            paramLabel = "HEX",
                            converter = Hex.Reader.class,
                            description = "what the district published before the draw, in hexadecimal digits")
                    Hex manifest,
            @Option(
                            names = "--value",
                            required = true,
                            paramLabel = "HEX",
                            converter = Hex.Reader.class,
                            description = "the public value that came up afterwards, in hexadecimal digits")
                    Hex value,
            @Option(names = "--label", required = true, paramLabel = "TEXT", description = "the name of the lottery")
                    String label,
            @Option(names = "--children", required = true, paramLabel = "FILE", description = "children.csv")
                    Path children,
            @Option(names = "--out", required = true, paramLabel = "FILE", description = "numbers.csv, to be written")
                    Path file) {
        return new DrawCommand(new PublicDraw(manifest, value, label), terminal()).run(children, file);
    }

    @Command(
            name = "assign",
            mixinStandardHelpOptions = true,
            header = "Gives the seats, checks the result independently, and writes it.",
            description = "Writes assignment.csv, lines.csv (the last child admitted of each kind) and waiting.csv.")
    int assign(
            @Option(names = "--in", required = true, paramLabel = "DIR", description = "the folder with the files")
                    Path in,
            @Option(
                            names = "--out",
                            required = true,
                            paramLabel = "DIR",
                            description = "where to write; made if missing")
                    Path folder,
            @Option(
                            names = "--mechanism",
                            defaultValue = "deferred",
                            paramLabel = "deferred|immediate",
                            description =
                                    "how seats are given: deferred (a seat is kept until a better claim comes) or "
                                            + "immediate (all first choices, then second choices into what is left); "
                                            + "default: deferred")
                    Mechanism mechanism,
            @Option(
                            names = "--waiting",
                            defaultValue = "better",
                            paramLabel = "first|better",
                            converter = WaitingRule.class,
                            description = "who waits for what in waiting.csv: better (everyone, for every choice above "
                                    + "the seat given) or first (children without a seat, for their first choice "
                                    + "only); default: better")
                    WaitingLists.Rule lists,
            @Option(
                            names = "--threads",
                            paramLabel = "N",
                            description = "how many processors to use; never changes the result; default: all")
                    @Nullable
                    Integer threads,
            @Option(names = "--time", description = "print how long each phase took, in milliseconds") boolean time) {
        int processors = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (processors < 1) {
            throw new BadInput(List.of("--threads is " + processors + "; give 1 or more"));
        }
        return new AssignCommand(mechanism, lists, processors, terminal(), err).run(in, folder, time);
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            header = "Says whether an assignment is right, and if not, why not.",
            description = "With --manifest, --value and --label the lottery numbers are drawn again and compared too.")
    int check(
            @Option(names = "--in", required = true, paramLabel = "DIR", description = "the folder with the files")
                    Path in,
            @Option(names = "--assignment", required = true, paramLabel = "FILE", description = "what is to be checked")
                    Path assignment,
            @Option(
                            names = "--mechanism",
                            defaultValue = "deferred",
                            paramLabel = "deferred|immediate",
                            description = "how seats were given; default: deferred")
                    Mechanism mechanism,
            @Option(names = "--manifest", paramLabel = "HEX", converter = Hex.Reader.class, description = "see draw")
                    @Nullable
                    Hex manifest,
            @Option(names = "--value", paramLabel = "HEX", converter = Hex.Reader.class, description = "see draw")
                    @Nullable
                    Hex value,
            @Option(names = "--label", paramLabel = "TEXT", description = "see draw") @Nullable String label) {
        return new CheckCommand(mechanism, PublicDraw.ifGiven(manifest, value, label), terminal(), out, err)
                .run(in, assignment);
    }

    @Command(name = "compare", mixinStandardHelpOptions = true, header = "Lists what changed between two assignments.")
    int compare(
            @Parameters(paramLabel = "A", description = "an assignment.csv, or a folder with one") Path before,
            @Parameters(paramLabel = "B", description = "another") Path after) {
        return new CompareCommand(out).run(before, after);
    }

    @Command(
            name = "bundle",
            mixinStandardHelpOptions = true,
            header = "Checks everything that a run published, from the bundle's folder alone.",
            description = "Prints a line for each check, \"ok\" or \"NO\" with the first reasons.")
    int bundle(
            @Parameters(paramLabel = "DIR", description = "the folder of the bundle, unpacked") Path folder,
            @Option(
                            names = "--manifest",
                            paramLabel = "HEX|FILE",
                            description = "the manifest that you kept from before the draw")
                    @Nullable
                    String manifest,
            @Option(names = "--receipt", paramLabel = "FILE", description = "a family's receipt; may be given often")
                    @Nullable
                    List<Path> receipts,
            @Option(
                            names = "--full",
                            paramLabel = "FILE",
                            description = "for auditors: the file that opens the closed choices; not published")
                    @Nullable
                    Path full) {
        return new BundleCommand(terminal(), out).run(folder, manifest, receipts == null ? List.of() : receipts, full);
    }

    private Terminal terminal() {
        return new Terminal(err);
    }

    private static int exitCode(Exception problem, PrintWriter err) {
        if (problem instanceof BadInput bad) {
            bad.problems().forEach(err::println);
            return BAD_INPUT;
        }
        if (problem instanceof UncheckedIOException) {
            err.println("A file could not be read or written to its end: " + problem.getMessage());
            return BAD_INPUT;
        }
        err.println("This is a fault of openseat-verifier, not of your files. Please report it:");
        problem.printStackTrace(err);
        return FAULT;
    }
}
