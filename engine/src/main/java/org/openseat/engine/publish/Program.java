package org.openseat.engine.publish;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openseat.engine.Pool;

/// One pool of seats as it is published: a program in one grade, with the shares it keeps.
///
/// @param id letters, digits, `.`, `_` and `-`
/// @param counted how the openings were counted; null where it is not told, because a continuing group is small
/// @param openings the seats that are drawn
public record Program(
        String id,
        String school,
        String name,
        String grade,
        @Nullable Counted counted,
        int openings,
        Pool.Mode mode,
        List<Share> shares) {
    static final String TWIN = ".twin";
    static final String SEALED = "sealed";
    static final String CLOSED = "closed-";

    /// @param target what the program aims at, in words, for example `42:18`; empty if there is none
    public record Counted(int capacity, int continuing, String target) {}

    /// What the program keeps for a group.
    ///
    /// @param group its id; empty for children of no group
    /// @param ceiling [Pool.Share#NO_CEILING] if there is none
    public record Share(String group, int floor, int ceiling) {}

    public Program {
        shares = List.copyOf(shares);
        Ids.check(id);
        if (id.equals(SEALED) || id.startsWith(CLOSED) || id.endsWith(TWIN)) {
            throw new IllegalArgumentException("The program id " + id + " has a meaning in the bundle: choose another");
        }
    }
}
