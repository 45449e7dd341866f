package org.openseat.lottery.freeze;

import java.util.List;
import org.openseat.district.SchoolYear;
import org.openseat.engine.kinds.ProgramKind;
import org.openseat.rulebook.choices.Category;

/// How each category that is drawn here becomes a kind of the engine, and what its runs are called. (R-CHO-13)
public final class Kinds {

    /// Transportation and zones of choice are placed by lists that the district writes; they are not drawn here yet.
    public static final List<Category> DRAWN = List.of(
            Category.MAGNET,
            Category.DUAL_LANGUAGE,
            Category.ADVANCED_STUDIES,
            Category.UNIQUE_PATHWAY,
            Category.AFFILIATED_CHARTER,
            Category.OPEN_ENROLLMENT,
            Category.CONSERVATORY);

    public static ProgramKind of(Category category) {
        return switch (category) {
            case MAGNET -> ProgramKind.MAGNET;
            case DUAL_LANGUAGE -> ProgramKind.DUAL_LANGUAGE;
            case ADVANCED_STUDIES -> ProgramKind.ADVANCED_STUDIES;
            case UNIQUE_PATHWAY -> ProgramKind.UNIQUE_EDUCATION;
            case AFFILIATED_CHARTER -> ProgramKind.AFFILIATED_CHARTER;
            case OPEN_ENROLLMENT -> ProgramKind.OPEN_ENROLLMENT;
            case CONSERVATORY -> ProgramKind.CONSERVATORY;
            case PWT, ZONE -> throw new IllegalArgumentException(category + " is not drawn here");
        };
    }

    /// What is drawn, as the bundle names it: `magnet`, `dual-language`.
    public static String word(Category category) {
        return category.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// What enters every draw: `2026-27 magnet`, and for a second run `2026-27 magnet, run 2`.
    public static String label(SchoolYear cycle, Category category, int run) {
        var label = cycle.label() + " " + word(category);
        return run == 1 ? label : label + ", run " + run;
    }

    private Kinds() {}
}
