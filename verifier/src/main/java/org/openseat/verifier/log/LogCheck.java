package org.openseat.verifier.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openseat.verifier.files.BadInput;
import org.openseat.verifier.files.Problems;
import org.openseat.verifier.files.Progress;

/// What comes of checking an exported log against the ends of its chain that were published.
///
/// @param lines how many lines fit, from the first on
/// @param removed how many of them had to go and left their fingerprints only
/// @param heads how many published ends fit
/// @param beyond how many were published after the export was made
/// @param complaints what does not fit; nothing if all is well
public record LogCheck(long lines, long removed, long heads, long beyond, List<String> complaints) {

    /// Tells the files apart by their headers.
    ///
    /// @param files one log and any number of files of published ends
    /// @throws BadInput if a file cannot be understood, or there is not exactly one log
    public static LogCheck of(List<Path> files, Progress progress) {
        var logs = files.stream().filter(file -> !isHeads(file)).toList();
        if (logs.size() != 1) {
            throw new BadInput(List.of("there are " + logs.size() + " logs among the files; give one, and any number of"
                    + " files that begin with " + HeadsFile.COLUMNS));
        }
        var problems = new Problems();
        var heads = files.stream()
                .filter(LogCheck::isHeads)
                .flatMap(file -> HeadsFile.read(file, problems, progress).stream())
                .toList();
        var wanted = heads.stream().map(HeadsFile.Head::place).collect(Collectors.toSet());
        var log = LogFile.read(logs.getFirst(), wanted, problems, progress);
        problems.refuseIfAny();
        return of(log, heads);
    }

    private static LogCheck of(LogFile.Read log, List<HeadsFile.Head> heads) {
        var complaints = new ArrayList<>(log.complaints());
        long fit = 0;
        long beyond = 0;
        for (var head : heads) {
            var hash = log.hashes().get(head.place());
            if (hash == null) {
                beyond++;
            } else if (hash.equals(head.hash())) {
                fit++;
            } else {
                complaints.add(head.where() + ": on " + head.day() + " another fingerprint was published for line "
                        + head.place() + " of the log: it or a line before it was changed since");
            }
        }
        return new LogCheck(log.lines(), log.removed(), fit, beyond, complaints);
    }

    private static boolean isHeads(Path file) {
        try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            var first = text.readLine();
            return first != null && first.replace("\uFEFF", "").strip().equals(HeadsFile.COLUMNS);
        } catch (IOException e) {
            return false; // said when it is read as a log
        }
    }
}
