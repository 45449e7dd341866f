package org.openseat.pack.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openseat.district.SchoolCode;
import org.openseat.pack.School;

/// The schools other files may refer to. One whose own line is faulty is known all the same: its fault is told once,
/// not by every student.
public record SchoolList(Map<SchoolCode, School> sound, Set<SchoolCode> named) {

    public static SchoolList of(List<School> sound, Set<SchoolCode> named) {
        return new SchoolList(
                sound.stream().collect(Collectors.toMap(School::code, Function.identity())), Set.copyOf(named));
    }

    public Optional<School> find(SchoolCode code) {
        return Optional.ofNullable(sound.get(code));
    }

    public boolean knows(SchoolCode code) {
        return named.contains(code);
    }
}
