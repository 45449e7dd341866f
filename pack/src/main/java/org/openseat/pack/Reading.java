package org.openseat.pack;

import java.util.List;

/// What came of reading a district pack: the whole district, or everything that is wrong with it. Never half of it.
public sealed interface Reading {

    /// Odd things that do not stop the pack: a file or column that nobody reads, a school nobody administers.
    List<Problem> notes();

    /// The pack is sound and can be loaded.
    record Sound(DistrictPack pack, List<Problem> notes) implements Reading {}

    /// The pack is refused as a whole; all its problems, in order of file and line.
    record Faulty(List<Problem> problems, List<Problem> notes) implements Reading {}
}
