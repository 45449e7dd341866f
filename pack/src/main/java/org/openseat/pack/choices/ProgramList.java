package org.openseat.pack.choices;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The programs other files may refer to. One whose own line is faulty is known all the same, so that its fault is told
/// once.
record ProgramList(List<Program> sound, Map<String, Program> byCode, Set<String> named) {

    static ProgramList of(List<Program> sound, Set<String> named) {
        return new ProgramList(
                List.copyOf(sound),
                sound.stream().collect(Collectors.toMap(Program::code, Function.identity())),
                Set.copyOf(named));
    }

    boolean knows(String code) {
        return named.contains(code);
    }

    Optional<Program> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
