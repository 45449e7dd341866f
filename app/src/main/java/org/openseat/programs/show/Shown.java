package org.openseat.programs.show;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.openseat.programs.Program;
import org.openseat.rulebook.choices.Category;
import org.openseat.schools.School;
import org.openseat.ui.words.Words;

/// A program as a list shows it.
///
/// @param seats free ones in the grade asked for, or in all; empty while none have been declared
/// @param miles from a home, as the rules see it; empty when nobody said where the home is
/// @param beside how far along this program is: teaches, coming or closed
public record Shown(
        Program program,
        School school,
        Program.Standing standing,
        Optional<Integer> seats,
        Optional<LastDraw> last,
        Optional<BigDecimal> miles,
        boolean boundaryFirst) {

    /// Whether it has its own mark on a map; all other kinds share another.
    public boolean isMagnet() {
        return program.kind() == Category.MAGNET;
    }

    public String seatsSaid(Words words, String language) {
        return seats.map(free -> words.say(language, "programs.seats", free))
                .orElseGet(() -> words.say(language, "programs.seats.unknown"));
    }

    /// `Magnet · Science and technology · grades 6 to 8`
    public String about(Words words, String language) {
        var kind = new StringBuilder(ProgramTold.kind(words, language, program));
        program.theme().ifPresent(theme -> kind.append(" · ").append(ProgramTold.theme(words, language, theme)));
        program.language()
                .ifPresent(taught -> kind.append(" · ").append(ProgramTold.language(taught, Locale.of(language))));
        if (boundaryFirst) {
            kind.append(" · ").append(words.say(language, "programs.boundaryFirst"));
        }
        return kind.append(" · ")
                .append(ProgramTold.grades(words, language, program))
                .toString();
    }
}
