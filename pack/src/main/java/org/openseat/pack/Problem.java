package org.openseat.pack;

/// One thing that is wrong in a district pack: where it is, and what to do about it.
///
/// @param file the file's name inside the pack, with forward slashes
/// @param line the line in that file, counted from 1; 0 when the whole file is meant
public record Problem(String file, int line, String what) implements Comparable<Problem> {

    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    /// `schools.csv:12: …`, as an editor and a clerk can both follow it.
    @Override
    public String toString() {
        return line == 0 ? file + ": " + what : file + ":" + line + ": " + what;
    }
}
