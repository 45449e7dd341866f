package org.openseat.verifier;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/// A folder with the files of a small lottery, made by hand from the description of the formats, and the command line.
final class LotteryFolder extends TextFiles {
    static final String RIGHT_ASSIGNMENT = """
            child,program,choice,seat
            anna,,,
            ben,P1,1,open
            cleo,P2,1,open
            dora,P1,1,reserved:a
            """;

    /// What a command said.
    record Said(int exitCode, String out, String err) {}

    /// P1 keeps one of two seats for group a and gives it no more, P2 has one seat; ben has the best number, anna the
    /// last.
    LotteryFolder(Path path) {
        super(path);
        write("programs.csv", """
                program,seats,mode
                P1,2,soft
                P2,1,hard
                """);
        write("groups.csv", """
                program,group,floor,ceiling
                P1,a,1,1
                """);
        write("children.csv", """
                child,group,draw
                anna,a,
                ben,b,
                cleo,,
                dora,a,
                """);
        write("numbers.csv", """
                child,number
                anna,3
                ben,0
                cleo,1
                dora,2
                """);
        write("choices.csv", """
                child,choice,program,band,tier,points
                anna,1,P1,0,1,0
                anna,2,P2,0,1,0
                ben,1,P1,0,1,0
                cleo,1,P2,0,1,0
                cleo,2,P1,0,1,0
                dora,1,P1,0,1,0
                dora,4,P2,0,1,0
                """);
    }

    Said assign(String... more) {
        var args = new String[more.length + 5];
        System.arraycopy(new String[] {"assign", "--in", path.toString(), "--out", out()}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return say(args);
    }

    Said check(String assignment, String... more) {
        var args = new String[more.length + 5];
        var file = write("claimed.csv", assignment).toString();
        System.arraycopy(new String[] {"check", "--in", path.toString(), "--assignment", file}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return say(args);
    }

    String out() {
        return path.resolve("out").toString();
    }

    static Said say(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exitCode = OpenseatVerifier.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Said(exitCode, out.toString(), err.toString());
    }
}
