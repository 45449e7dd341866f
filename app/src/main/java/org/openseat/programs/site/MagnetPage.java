package org.openseat.programs.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openseat.district.Grade;
import org.openseat.district.SchoolYear;
import org.openseat.programs.Program;
import org.openseat.programs.show.ProgramTold;
import org.openseat.rulebook.Sentences;
import org.openseat.rulebook.choices.points.PointsLine;
import org.openseat.ui.Frame;
import org.openseat.ui.Page;

/// What a magnet is, how many there are, and how points are counted.
record MagnetPage(List<Program> magnets, SchoolYear cycle, Optional<Calculator> calculator) implements Page {

    /// How many magnets there are of each theme, counted as it stands now.
    Map<String, Long> themes() {
        var counts = new TreeMap<String, Long>();
        magnets.stream()
                .flatMap(program -> program.theme().stream())
                .forEach(theme -> counts.merge(theme, 1L, Long::sum));
        return counts;
    }

    long ofLevel(Grade.Level level) {
        return magnets.stream()
                .filter(program -> program.allGrades().stream().anyMatch(grade -> grade.level() == level))
                .count();
    }

    List<Grade.Level> levels() {
        return List.of(Grade.Level.values());
    }

    String theme(Frame frame, String theme) {
        return ProgramTold.theme(frame.words(), frame.lang(), theme);
    }

    String reason(Frame frame, PointsLine line) {
        return line.reasons().isEmpty()
                ? ""
                : Sentences.say(line.reasons().getFirst(), frame.language().locale());
    }

    String kind(Frame frame, PointsLine line) {
        return Sentences.word(line.kind(), frame.language().locale());
    }
}
